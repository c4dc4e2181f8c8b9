import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showDagPage } from '../page/__testUtils__/showDagPage';
import { sampleStatus } from '../testing/dag/sampleStatus';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';

// The first loads all that the others need, on a machine that does other things too.
jest.setTimeout(120_000);

const now = new Date();

const acts = () => screen.findByRole('group', { name: 'Acts' });

/** The arguments of each call of a method, which does what it did. */
function callsOf<
  Name extends 'triggerRun' | 'setPaused' | 'clearTasks' | 'rollback',
>(api: InMemoryMwaaApi, name: Name) {
  const spy = jest.spyOn(api, name);
  return () => spy.mock.calls.map(([, what]) => what);
}

describe('what can be done to a DAG', () => {
  it('triggers a run with what is not the default, and shows it', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    const triggered = callsOf(api, 'triggerRun');
    showDagPage(api);
    await user.click(
      within(await acts()).getByRole('button', { name: 'Trigger' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const rows = await dialog.findByLabelText('rows');
    await user.clear(rows);
    await user.type(rows, '20000');
    await user.click(dialog.getByRole('button', { name: 'Trigger' }));
    expect(await dialog.findByText('Write at most 10000.')).toBeInTheDocument();
    expect(triggered()).toEqual([]);
    await user.clear(rows);
    await user.type(rows, '20');
    await user.click(dialog.getByRole('checkbox', { name: 'full' }));
    await user.type(dialog.getByLabelText('Note'), 'Once more.');
    await user.dblClick(dialog.getByRole('button', { name: 'Trigger' }));
    expect(
      await screen.findByText('orders_daily was triggered'),
    ).toBeInTheDocument();
    expect(triggered()).toEqual([
      {
        params: { rows: 20, full: true },
        note: 'Once more.',
        requestId: expect.stringMatching(/^[\w.~:+-]{1,100}$/),
      },
    ]);
    const run = await screen.findByRole('region', { name: /^Run of/ });
    expect(await within(run).findByText('Once more.')).toBeInTheDocument();
    expect(within(run).getByText('Queued')).toBeInTheDocument();
  });

  it('pauses at once, and unpauses once somebody knows what will run', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    const paused = callsOf(api, 'setPaused');
    showDagPage(api);
    const unpaused = within(await acts()).getByRole('switch', {
      name: 'Unpaused',
    });
    expect(unpaused).toBeChecked();
    await user.click(unpaused);
    await waitFor(() => expect(unpaused).not.toBeChecked());
    expect(
      await screen.findByText('orders_daily is paused'),
    ).toBeInTheDocument();
    await user.click(unpaused);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/The next run .* starts/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Unpause' }));
    expect(
      await screen.findByText('orders_daily is unpaused'),
    ).toBeInTheDocument();
    expect(paused()).toEqual([true, false]);
  });

  it('shows that it was paused before it is read anew', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    api.setPaused = async (_, isPaused) => ({
      isPaused,
      at: new Date(Date.now() + 60_000).toISOString(),
    });
    showDagPage(api);
    await user.click(
      within(await acts()).getByRole('switch', { name: 'Unpaused' }),
    );
    const header = within(
      screen.getByRole('region', { name: 'State and acts' }),
    );
    expect(
      await header.findByText('Paused', { selector: 'span' }),
    ).toBeVisible();
    expect(header.getByText('none before it is unpaused')).toBeVisible();
    await user.click(
      within(await acts()).getByRole('button', { name: 'Trigger' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(
      'The DAG is paused, so the run waits until it is unpaused.',
    );
  });

  it('runs what failed again, and what waits for it', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    const cleared = callsOf(api, 'clearTasks');
    const { runId } = api.history.runs[1];
    showDagPage(
      api,
      `?${new URLSearchParams({ run: runId, task: 'load.copy' })}`,
    );
    await user.click(
      await screen.findByRole('button', { name: 'Run it again' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('checkbox')).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Run again' }));
    expect(
      await screen.findByText('load.copy, load.merge, tell will run again'),
    ).toBeInTheDocument();
    expect(cleared()).toEqual([
      { runId, taskIds: ['load.copy'], onlyFailed: true, downstream: true },
    ]);
  });

  it('rolls back with a reason, once what it undoes was shown', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    const rolledBack = callsOf(api, 'rollback');
    showDagPage(api, '?view=deployments');
    const [, second] = api.deployed;
    const item = await screen.findByRole('listitem', {
      name: second.deploymentId,
    });
    await user.click(
      within(item).getByRole('button', { name: 'Roll back to this' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('orders_daily.py')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Roll back' }));
    expect(dialog.getByText(/Write why/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/^Reason/), 'It is slow.');
    await user.click(dialog.getByRole('button', { name: 'Roll back' }));
    expect(
      await screen.findByText('orders_daily was rolled back'),
    ).toBeInTheDocument();
    expect(rolledBack()).toEqual([
      { deploymentId: second.deploymentId, reason: 'It is slow.' },
    ]);
  });

  it('says in the dialog why the backend refused, and stays open', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    api.triggerRun = async () => {
      throw new Error('You do not own component:default/daily-orders.');
    };
    showDagPage(api);
    await user.click(
      within(await acts()).getByRole('button', { name: 'Trigger' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Trigger' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'You do not own component:default/daily-orders.',
    );
  });

  it('shows everything to those who may do nothing, and why', async () => {
    const api = new InMemoryMwaaApi();
    const no = { allowed: false as const, reason: 'Only its owner may.' };
    api.dags = [
      sampleStatus(now, {
        may: { operate: no, rollback: no, deploy: no, delete: no },
      }),
    ];
    showDagPage(api);
    const bar = within(await acts());
    const switches = bar.getByRole('switch');
    expect(switches).toBeDisabled();
    ['Trigger', 'Change', 'Promote…', 'Remove…'].forEach(name => {
      const button = bar.getByRole('button', { name });
      expect(button).toBeDisabled();
      expect(button).toHaveAccessibleDescription(
        'You cannot trigger, pause, unpause, clear, change, promote, roll back or remove: Only its owner may.',
      );
    });
    expect(screen.getAllByText(/Only its owner may/)).toHaveLength(1);
  });

  it('triggers nothing while Airflow cannot be asked for the params', async () => {
    const api = new InMemoryMwaaApi();
    api.dags = [
      sampleStatus(now, {
        airflow: {
          unavailable: { kind: 'private', message: 'it is private.' },
        },
      }),
    ];
    showDagPage(api);
    const trigger = within(await acts()).getByRole('button', {
      name: 'Trigger',
    });
    expect(trigger).toBeDisabled();
    expect(trigger).toHaveAccessibleDescription(
      /^You cannot trigger now: Airflow cannot be asked/,
    );
  });

  it('leads to the forms that promote and remove, filled in', async () => {
    showDagPage();
    const bar = within(await acts());
    const formData = encodeURIComponent(
      '{"component":"component:default/daily-orders","environment":"resource:default/analytics-dev"}',
    );
    expect(bar.getByRole('link', { name: 'Promote…' })).toHaveAttribute(
      'href',
      `/make/templates/default/mwaa-promote?formData=${formData}`,
    );
    expect(bar.getByRole('link', { name: 'Remove…' })).toHaveAttribute(
      'href',
      `/make/templates/default/mwaa-retire?formData=${formData}`,
    );
  });
});
