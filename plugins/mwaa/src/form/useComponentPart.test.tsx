import { TestApiProvider } from '@backstage/frontend-test-utils';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';
import { useComponentPart } from './useComponentPart';

function Field({ name, typed }: { name: string; typed?: string }) {
  const [value, setValue] = useState(typed);
  const answer = useComponentPart(
    'component:default/daily-orders',
    value === undefined,
    dag => setValue(dag.dagId),
  );
  return (
    <div>
      <output aria-label={name}>{value ?? answer.status}</output>
      {answer.error && <button onClick={answer.retry}>Retry {name}</button>}
    </div>
  );
}

const withApi = (api: InMemoryMwaaApi, children: JSX.Element) => (
  <TestApiProvider apis={[[mwaaApiRef, api]]}>{children}</TestApiProvider>
);

describe('useComponentPart', () => {
  it('asks once for all fields, and leaves alone what was typed', async () => {
    const api = new InMemoryMwaaApi();
    const asked = jest.spyOn(api, 'componentDag');
    render(
      withApi(
        api,
        <>
          <Field name="one" />
          <Field name="two" />
          <Field name="three" typed="mine" />
        </>,
      ),
    );
    await waitFor(() =>
      expect(screen.getAllByText('orders_daily')).toHaveLength(2),
    );
    expect(screen.getByLabelText('three')).toHaveTextContent('mine');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('can be asked again after a failure', async () => {
    const api = new InMemoryMwaaApi();
    jest
      .spyOn(api, 'componentDag')
      .mockRejectedValueOnce(new Error('The repository does not answer'));
    render(withApi(api, <Field name="one" />));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retry one' }),
    );
    expect(await screen.findByText('orders_daily')).toBeInTheDocument();
  });
});
