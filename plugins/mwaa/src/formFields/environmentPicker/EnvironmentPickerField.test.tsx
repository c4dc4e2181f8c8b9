import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { TestForm } from '../../__testUtils__/TestForm';
import { EnvironmentPickerField } from './EnvironmentPickerField';

function show(
  api: InMemoryMwaaApi,
  formData: { [name: string]: unknown } = {},
) {
  const onChange = jest.fn();
  const onSubmit = jest.fn();
  renderInTestApp(
    <TestApiProvider apis={[[mwaaApiRef, api]]}>
      <TestForm
        properties={{
          environment: {
            type: 'string',
            title: 'Environment',
            'ui:field': 'MwaaEnvironmentPicker',
          },
        }}
        fields={{ MwaaEnvironmentPicker: EnvironmentPickerField }}
        formData={formData}
        onChange={onChange}
        onSubmit={onSubmit}
      />
    </TestApiProvider>,
  );
  return { onChange, onSubmit };
}

describe('EnvironmentPickerField', () => {
  it('is filled by keyboard alone, without sending the form', async () => {
    const { onChange, onSubmit } = show(new InMemoryMwaaApi());
    const list = await screen.findByRole('listbox', { name: 'Environment' });
    const options = within(list).getAllByRole('option');
    expect(options[0]).toHaveAccessibleName(
      expect.stringMatching(/analytics-dev.*Airflow 3.0.6.*12 of 50 DAGs/),
    );

    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.tab();
    expect(options[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith({
      environment: 'resource:default/analytics-prod',
    });
    expect(onSubmit).not.toHaveBeenCalled();

    const change = screen.getByRole('button', {
      name: 'Change the environment analytics-prod',
    });
    expect(change).toHaveFocus();
    expect(screen.getByText(/takes DAGs from CI only/)).toBeInTheDocument();

    await userEvent.click(change);
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('reaches one that cannot be chosen, reads its reason, and does not choose it', async () => {
    const { onChange } = show(new InMemoryMwaaApi());
    const legacy = await screen.findByRole('option', { name: /legacy/ });
    expect(legacy).toHaveAttribute('aria-disabled', 'true');
    expect(legacy).toHaveAccessibleName(
      expect.stringContaining('Airflow 1.10.12 is not supported'),
    );
    await userEvent.click(legacy);
    expect(legacy).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('narrows the list, and takes with Enter what is left', async () => {
    const { onChange, onSubmit } = show(new InMemoryMwaaApi());
    await userEvent.type(await screen.findByRole('searchbox'), '2.10.3');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledWith({
      environment: 'resource:default/analytics-prod',
    });
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('says which permission is missing, and keeps the list when asking again fails', async () => {
    const api = new InMemoryMwaaApi();
    jest
      .spyOn(api, 'environments')
      .mockRejectedValueOnce(
        new Error('AWS refused airflow:ListEnvironments for the role.'),
      );
    show(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'needs the IAM action airflow:ListEnvironments',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findAllByRole('option')).toHaveLength(3);
    expect(api.environments).toHaveBeenLastCalledWith(
      expect.objectContaining({ refresh: true }),
    );

    jest
      .spyOn(api, 'environments')
      .mockRejectedValueOnce(new Error('AWS is throttling'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Refresh the environments' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('throttling');
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  it('says of a chosen one that is no longer offered what to do', async () => {
    show(new InMemoryMwaaApi(), { environment: 'resource:default/gone' });
    expect(
      await screen.findByText(/none of the environments that this form offers/),
    ).toBeInTheDocument();
  });

  it('says what to do where there is none', async () => {
    const api = new InMemoryMwaaApi();
    jest.spyOn(api, 'environments').mockResolvedValue({
      environments: [],
      observedAt: '2026-11-28T12:00:00Z',
    });
    show(api);
    expect(await screen.findByText('No environments')).toBeInTheDocument();
  });

  it('takes the environment of the component that is updated', async () => {
    const { onChange } = show(new InMemoryMwaaApi(), {
      component: 'component:default/daily-orders',
    });
    await screen.findByRole('button', {
      name: 'Change the environment analytics-dev',
    });
    expect(onChange).toHaveBeenCalledWith(
      expect.objectContaining({
        environment: 'resource:default/analytics-dev',
      }),
    );
  });
});
