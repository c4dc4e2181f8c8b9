import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showDagPage } from '../page/__testUtils__/showDagPage';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';

const grid = () => screen.findByRole('grid', { name: /Tasks over runs/ });

describe('the runs of a DAG', () => {
  it('says of each task in each run how it went', async () => {
    showDagPage();
    const cells = within(await grid());
    expect(
      cells.getAllByRole('columnheader', {
        name: /^Run of .*, scheduled, running, for/,
      }),
    ).toHaveLength(1);
    expect(
      cells.getAllByRole('gridcell', {
        name: /^load\.copy, run of .*: failed, 1 of 3 copies$/,
      }),
    ).not.toHaveLength(0);
    expect(
      cells.getAllByRole('gridcell', { name: /^tell, .*: upstream failed$/ }),
    ).not.toHaveLength(0);
  });

  it('is walked through by keyboard, and shows what is chosen', async () => {
    const user = userEvent.setup();
    showDagPage();
    const [newest] = within(await grid())
      .getAllByRole('columnheader')
      .slice(-1);
    act(() => newest.focus());
    // To load.copy in the run before, which failed.
    await user.keyboard('{ArrowLeft}{ArrowDown>5/}');
    expect(document.activeElement).toHaveAccessibleName(
      /^load\.copy, .*: failed/,
    );
    await user.keyboard('{Enter}');
    const task = within(
      await screen.findByRole('region', { name: 'Task load.copy' }),
    );
    expect(await task.findByText(/Marking task as FAILED/)).toBeVisible();
    expect(document.activeElement).toHaveAccessibleName(/^load\.copy/);
    await user.keyboard('{Home}{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAccessibleName(/^tell, /);
  });

  it('opens what the address says', async () => {
    const api = new InMemoryMwaaApi();
    const run = api.history.runs[1].runId;
    showDagPage(
      api,
      `?${new URLSearchParams({ run, task: 'load.copy', copy: '2' })}`,
    );
    expect(
      await screen.findByRole('region', { name: 'Task load.copy' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Copy$/ })).toHaveTextContent(
      '2: success',
    );
  });

  it('loads older runs, and keeps those that are there', async () => {
    const user = userEvent.setup();
    const api = showDagPage();
    const columns = async () =>
      within(await grid()).getAllByRole('columnheader').length;
    expect(await columns()).toBe(25);
    await user.click(screen.getByRole('button', { name: 'Load older runs' }));
    await waitFor(async () => expect(await columns()).toBe(50));
    await user.click(screen.getByRole('button', { name: 'Load older runs' }));
    await waitFor(async () =>
      expect(await columns()).toBe(api.history.runs.length),
    );
    expect(
      screen.queryByRole('button', { name: 'Load older runs' }),
    ).not.toBeInTheDocument();
  });

  it('finds a text in the log, and reads earlier lines', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    showDagPage(
      api,
      `?${new URLSearchParams({ run: api.history.runs[1].runId, task: 'wait_for_file' })}`,
    );
    const log = await screen.findByRole('region', { name: /^Log of/ });
    expect(within(log).queryByText(/Starting attempt/)).not.toBeInTheDocument();
    const earlier = () =>
      screen.queryByRole('button', { name: 'Earlier lines' });
    await user.click(earlier()!);
    await waitFor(() =>
      expect(screen.getByText(/^The last 200 lines/)).toBeInTheDocument(),
    );
    await user.click(earlier()!);
    expect(await within(log).findByText(/Starting attempt 2/)).toBeVisible();
    expect(earlier()).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Search in the log'), 'part-000');
    expect(screen.getByText('1 of 7')).toBeInTheDocument();
    await user.keyboard('{Enter}{Enter}');
    expect(screen.getByText('3 of 7')).toBeInTheDocument();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(screen.getByText('2 of 7')).toBeInTheDocument();
    expect(log.querySelectorAll('mark')).toHaveLength(7);
  });

  it('says why there are none', async () => {
    const api = new InMemoryMwaaApi();
    api.runs = async () => ({
      unavailable: {
        kind: 'access-denied',
        message: 'AWS refused.',
        iamAction: 'airflow:InvokeRestApi',
      },
    });
    showDagPage(api);
    expect(
      await screen.findByText(/^The runs: not available here/),
    ).toHaveTextContent(/AWS refused.*airflow:InvokeRestApi/);
  });
});
