import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnswerProblem } from './AnswerProblem';

describe('AnswerProblem', () => {
  it('names the IAM action of a refusal and asks again', async () => {
    const onRetry = jest.fn();
    render(
      <AnswerProblem
        title="The environments could not be read"
        error={
          new Error(
            'AWS refused: the role is not authorized to perform: airflow:GetEnvironment on resource x.',
          )
        }
        onRetry={onRetry}
      />,
    );
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The environments could not be read');
    expect(alert).toHaveTextContent(
      'needs the IAM action airflow:GetEnvironment',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('says that there is no connection, and no more', () => {
    render(
      <AnswerProblem
        title="The environments could not be read"
        error={new TypeError('Failed to fetch')}
        isOffline
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      'there is no connection',
    );
    expect(screen.getByRole('alert')).not.toHaveTextContent('Failed to fetch');
  });
});
