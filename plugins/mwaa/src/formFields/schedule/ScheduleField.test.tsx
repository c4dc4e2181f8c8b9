import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { requestFocus } from '../../form/focusRequest';
import { shareImport } from '../../form/sharedImport';
import { TestForm } from '../../__testUtils__/TestForm';
import { scheduleKinds } from '../../schedule/scheduleKinds';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { ScheduleField } from './ScheduleField';

const daily = {
  schedule: { type: 'cron', cron: '0 6 * * *', date: 'interval' },
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  catchup: false,
  paused: true,
};

function show(
  formData: { [name: string]: unknown } = {},
  { api = new InMemoryMwaaApi(), options = {} } = {},
) {
  const onChange = jest.fn();
  const onSubmit = jest.fn();
  renderInTestApp(
    <TestApiProvider apis={[[mwaaApiRef, api]]}>
      <TestForm
        properties={{
          timing: {
            type: 'object',
            title: 'Schedule',
            'ui:field': 'MwaaSchedule',
            'ui:options': options,
          },
        }}
        fields={{ MwaaSchedule: ScheduleField }}
        formData={formData}
        onChange={onChange}
        onSubmit={onSubmit}
      />
    </TestApiProvider>,
  );
  return {
    api,
    onSubmit,
    timing: () => onChange.mock.lastCall?.[0].timing,
  };
}

const environment = 'resource:default/analytics-dev';

async function choose(kind: RegExp) {
  await userEvent.click(await screen.findByRole('button', { name: /Kind/ }));
  await userEvent.click(await screen.findByRole('option', { name: kind }));
}

describe('ScheduleField', () => {
  it('begins with a daily schedule, and says what it means', async () => {
    const { timing } = show();
    expect(await screen.findByRole('radio', { name: 'Daily' })).toBeChecked();
    expect(timing()).toMatchObject({
      schedule: { type: 'cron', cron: '@daily', date: 'interval' },
      catchup: false,
      paused: true,
    });
    expect(
      screen.getByText(/Runs every day at 00:00, by the clock of/),
    ).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Next runs' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(screen.getByText(/No environment is chosen/)).toBeInTheDocument();
  });

  it('begins as its options say', async () => {
    const { timing } = show(
      {},
      { options: { kinds: ['cron', 'manual'], defaultTimezone: 'Asia/Tokyo' } },
    );
    await userEvent.click(await screen.findByRole('button', { name: /Kind/ }));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['Cron expression', 'By hand only']);
    expect(timing()).toMatchObject({ timezone: 'Asia/Tokyo' });
  });

  it('offers all kinds where the list of its options is empty', async () => {
    show({}, { options: { kinds: [] } });
    await userEvent.click(await screen.findByRole('button', { name: /Kind/ }));
    expect(screen.getAllByRole('option')).toHaveLength(scheduleKinds.length);
  });

  it('says at the expression what is wrong with it, and shows no runs meanwhile', async () => {
    const { timing } = show({ environment, timing: daily });
    const input = await screen.findByRole('textbox', {
      name: 'Cron expression',
    });
    await userEvent.clear(input);
    await userEvent.type(input, '61 6 * * 1-5');
    expect(timing().schedule.cron).toBe('61 6 * * 1-5');
    expect(input).toHaveAccessibleDescription(
      expect.stringContaining('"61" is not understood as minute (0-59)'),
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByText(/Correct what is marked/)).toBeInTheDocument();

    await userEvent.clear(input);
    await userEvent.type(input, '@daily');
    expect(input).toHaveValue('@daily');
    await userEvent.click(
      screen.getByRole('button', { name: 'Working days at 06:00' }),
    );
    expect(timing().schedule.cron).toBe('0 6 * * 1-5');
    expect(
      await screen.findByText(/Runs from Monday to Friday at 06:00/),
    ).toBeInTheDocument();
  });

  it('marks the run that starts at once', async () => {
    show({ environment, timing: daily });
    const [, first, second] = within(
      await screen.findByRole('table', { name: 'Next runs' }),
    ).getAllByRole('row');
    expect(first).toHaveTextContent('runs at once');
    expect(second).not.toHaveTextContent('runs at once');
    expect(
      screen.getByText(/As soon as it is turned on, the run of .* at once/),
    ).toBeInTheDocument();
  });

  it('keeps what it cannot show, and what was typed for another kind', async () => {
    const { timing } = show({
      environment,
      timing: { ...daily, later: 'kept', endDate: '2030-01-01' },
    });
    await choose(/By hand only/);
    expect(timing()).toMatchObject({
      schedule: { type: 'manual' },
      later: 'kept',
      endDate: '2030-01-01',
    });
    expect(
      screen.getByText(/Runs only when somebody/, {
        selector: '[role=status]',
      }),
    ).toBeInTheDocument();
    await choose(/^Cron expression/);
    expect(timing().schedule).toEqual(daily.schedule);
  });

  it('adds and removes expressions, and says what the version cannot do', async () => {
    const { timing } = show({
      environment: 'resource:default/analytics-prod',
      timing: { ...daily, schedule: { ...daily.schedule, date: 'trigger' } },
    });
    await choose(/Several/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a cron expression' }),
    );
    const third = screen.getByRole('textbox', { name: 'Cron expression 3' });
    expect(third).toHaveFocus();
    await userEvent.type(third, '30 7 * * 1');
    expect(timing().schedule.cron).toEqual([
      '0 6 * * *',
      '0 18 * * *',
      '30 7 * * 1',
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Airflow 2.10.3 takes only one',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove cron expression 3' }),
    );
    expect(
      screen.getByRole('textbox', { name: 'Cron expression 2' }),
    ).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('finds a zone by its city', async () => {
    const { timing } = show({ environment, timing: daily });
    const zone = await screen.findByRole('button', { name: /Timezone$/ });
    await userEvent.click(zone);
    await userEvent.keyboard('new york');
    await userEvent.click(
      await screen.findByRole('option', { name: /America\/New_York/ }),
    );
    expect(timing().timezone).toBe('America/New_York');
    expect(zone).toHaveTextContent('America/New_York');
  });

  it('takes days and times by the clock of the zone', async () => {
    const { timing } = show({ environment, timing: daily });
    fireEvent.change(await screen.findByLabelText('Start date, time'), {
      target: { value: '06:30' },
    });
    expect(timing().startDate).toBe('2026-01-01T06:30:00');
    fireEvent.change(screen.getByLabelText('End date, day'), {
      target: { value: '2030-01-01' },
    });
    expect(timing().endDate).toBe('2030-01-01');
    fireEvent.change(screen.getByLabelText('End date, day'), {
      target: { value: '' },
    });
    expect(timing()).not.toHaveProperty('endDate');
  });

  it('says how much catching up would start', async () => {
    const { timing } = show({
      environment,
      timing: { ...daily, startDate: '2000-01-01' },
    });
    const catchup = await screen.findByRole('switch', { name: 'Catch up' });
    expect(catchup).toHaveAccessibleDescription(/of more than 1,000 runs/);
    await userEvent.click(catchup);
    expect(timing().catchup).toBe(true);
    await waitFor(() =>
      expect(catchup).toHaveAccessibleDescription(/makes more than 1,000 runs/),
    );
  });

  it('builds a condition of assets by keyboard', async () => {
    const { timing, onSubmit } = show({ environment, timing: daily });
    await choose(/When assets are written/);
    const search = await screen.findByRole('combobox', { name: /Asset/ });
    expect(search).toHaveFocus();
    await userEvent.keyboard('ord{ArrowDown}{Enter}');
    expect(timing()).toMatchObject({
      schedule: { type: 'assets', assets: { all: ['orders'] } },
      assets: { orders: { uri: 's3://orders/today', name: 'orders' } },
    });

    const addGroup = screen.getByRole('button', {
      name: 'Add group to main group',
    });
    act(() => addGroup.focus());
    await userEvent.keyboard('{Enter}');
    const uri = await screen.findByRole('textbox', { name: /URI/ });
    expect(uri).toHaveFocus();
    await userEvent.keyboard('s3://prices/now/{Enter}');
    expect(uri).toHaveAccessibleDescription(/write "s3:\/\/prices\/now"/);
    await userEvent.clear(uri);
    await userEvent.type(uri, 's3://prices/now{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(timing().schedule.assets).toEqual({
      all: ['orders', { any: ['now'] }],
    });

    const up = screen.getByRole('button', { name: 'Move s3://prices/now up' });
    act(() => up.focus());
    await userEvent.keyboard('{Enter}');
    expect(timing().schedule.assets).toEqual({
      all: ['orders', 'now', { any: [] }],
    });
    expect(
      screen.getByRole('button', { name: 'Move s3://prices/now up' }),
    ).toHaveFocus();

    const remove = screen.getByRole('button', { name: 'Remove group 3' });
    act(() => remove.focus());
    await userEvent.keyboard('{Enter}');
    expect(timing().schedule.assets).toEqual({ all: ['orders', 'now'] });
    expect(
      screen.getByRole('button', { name: 'Remove s3://prices/now' }),
    ).toHaveFocus();

    await userEvent.click(
      screen.getByRole('radio', { name: 'Any of them (OR)' }),
    );
    expect(timing().schedule.assets).toEqual({ any: ['orders', 'now'] });
    expect(
      await screen.findByText(/orders or s3:\/\/prices\/now were written/),
    ).toBeInTheDocument();
  });

  it('lets assets be typed while those that are known cannot be read', async () => {
    const api = new InMemoryMwaaApi();
    jest.spyOn(api, 'assets').mockRejectedValue(new Error('Airflow is asleep'));
    show(
      {
        environment,
        timing: { ...daily, schedule: { type: 'assets', assets: { all: [] } } },
      },
      { api },
    );
    expect(await screen.findByText('Airflow is asleep')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /URI/ })).toBeInTheDocument();
    expect(screen.getByText('Add at least one asset.')).toBeInTheDocument();
  });

  it('takes its part of a DAG that is taken in, and of the component that is updated', async () => {
    const { timing, api } = show({
      component: 'component:default/daily-orders',
    });
    await waitFor(() =>
      expect(timing()).toMatchObject({ startDate: '2026-01-01' }),
    );
    const { parts } = await api.componentDag('component:default/daily-orders');
    act(() =>
      shareImport('a file', {
        ...parts!,
        timing: { ...parts!.timing, schedule: { type: 'once' } },
      }),
    );
    await waitFor(() => expect(timing().schedule).toEqual({ type: 'once' }));
  });

  it('offers a new schedule when that of the component cannot be read', async () => {
    const api = new InMemoryMwaaApi();
    jest
      .spyOn(api, 'componentDag')
      .mockRejectedValue(new Error('The repository does not answer'));
    const { timing } = show({ component: 'component:default/other' }, { api });
    expect(
      await screen.findByText('The repository does not answer'),
    ).toBeInTheDocument();
    expect(timing()).toBeUndefined();
    await userEvent.click(
      screen.getByRole('button', { name: 'Begin with a new schedule' }),
    );
    expect(await screen.findByRole('radio', { name: 'Daily' })).toBeChecked();
  });

  it('leads to its inputs from a list of problems', async () => {
    show({ environment, timing: { ...daily, startDate: '2026-02-30' } });
    const day = await screen.findByLabelText('Start date, day');
    act(() => {
      expect(requestFocus(['startDate'])).toBe(true);
    });
    expect(day).toHaveFocus();
    expect(requestFocus(['tasks', 0])).toBe(false);
  });
});
