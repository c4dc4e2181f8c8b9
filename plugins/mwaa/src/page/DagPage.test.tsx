import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleReading, sampleStatus } from '../testing/dag/sampleStatus';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';
import { showDagPage } from './__testUtils__/showDagPage';

const now = new Date();

describe('DagPage', () => {
  it('shows one environment of several, by mouse or arrow keys', async () => {
    const user = userEvent.setup();
    const api = new InMemoryMwaaApi();
    api.dags.push(
      sampleStatus(now, {
        environment: 'analytics-prod',
        state: 'failing',
        explanation: 'Its last run failed in load.copy.',
      }),
    );
    showDagPage(api);
    const dev = await screen.findByRole('radio', { name: /analytics-dev/ });
    expect(dev).toBeChecked();
    expect(screen.queryByText(/failed in load.copy/)).not.toBeInTheDocument();
    dev.focus();
    await user.keyboard('{ArrowRight}');
    expect(
      screen.getByRole('radio', { name: /analytics-prod.*Failing/ }),
    ).toHaveFocus();
    expect(await screen.findByText(/failed in load.copy/)).toBeInTheDocument();
  });

  it('opens on the import errors of a DAG that is broken, and says what to do', async () => {
    const api = new InMemoryMwaaApi();
    api.dags = [
      sampleStatus(now, {
        state: 'broken',
        importProblems: sampleReading(
          [
            {
              file: 'orders_daily/orders_daily.py',
              text: 'Traceback: all of it',
              summary: "ModuleNotFoundError: No module named 'x'",
              line: 41,
              source: 'import x',
              taskId: 'load.copy',
            },
          ],
          now,
        ),
      }),
    ];
    showDagPage(api);
    expect(await screen.findByText('import x')).toBeVisible();
    expect(screen.getByText(/line 41/)).toHaveTextContent(
      'In orders_daily/orders_daily.py, line 41, the code of the task load.copy.',
    );
    const next = within(
      screen.getByRole('region', { name: 'What to do next' }),
    );
    expect(next.getByRole('link', { name: 'Change the DAG' })).toBeVisible();
    expect(
      await next.findByRole('button', { name: /Roll back/ }),
    ).toBeEnabled();
  });

  it('says where Python of its own is to be mended', async () => {
    const api = new InMemoryMwaaApi();
    api.dags = [
      sampleStatus(now, {
        state: 'broken',
        isVerified: false,
        importProblems: sampleReading(
          [
            {
              file: 'orders_daily/orders_daily.py',
              text: 'Traceback: all of it',
              summary: 'SyntaxError: invalid syntax',
              line: 12,
              raisedAt: { file: 'orders_daily/steps.py', line: 1 },
            },
          ],
          now,
        ),
      }),
    ];
    showDagPage(api);
    expect(
      await screen.findByText(
        /^Mend orders_daily\/steps\.py in the repository/,
      ),
    ).toBeVisible();
    expect(screen.getByText('It cannot import this version.')).toBeVisible();
  });

  it('says of which environments it cannot tell', async () => {
    const api = new InMemoryMwaaApi();
    api.componentDags = async componentRef => ({
      componentRef,
      dagId: 'orders_daily',
      dags: [],
      unread: [
        {
          environment: 'analytics-prod',
          unavailable: {
            kind: 'access-denied',
            message: 'AWS refused.',
            iamAction: 's3:ListBucket',
          },
        },
      ],
    });
    showDagPage(api);
    expect(
      await screen.findByText(/^Whether analytics-prod holds it/),
    ).toHaveTextContent(/AWS refused.*s3:ListBucket/);
  });

  it('says of a DAG that has never run what starts it', async () => {
    const api = new InMemoryMwaaApi();
    api.history = { ...api.history, runs: [], instances: [], hasMore: false };
    showDagPage(api);
    expect(
      await screen.findByText(/^It has never run\. The first run is due/),
    ).toBeVisible();
  });

  it('tells who deployed what, and that an older one can come back', async () => {
    showDagPage(undefined, '?view=deployments');
    const items = await screen.findAllByRole('listitem', { name: /^01J/ });
    expect(items).toHaveLength(4);
    expect(items[0]).toHaveTextContent(/Deployed.*Deployed now.*4f2a91c/);
    expect(
      within(items[0]).queryByRole('button', { name: /Roll back/ }),
    ).not.toBeInTheDocument();
    expect(items[1]).toHaveTextContent(/Rolled back.*The load took six hours/);
    expect(items[2]).toHaveTextContent(/GitHub Actions/);
  });

  it('tells what is not compared with the repository', async () => {
    const api = new InMemoryMwaaApi();
    api.drift = async () =>
      sampleReading(
        {
          state: 'in-place',
          message: 'Everything is as it was deployed.',
          files: [],
          repositoryUnread: {
            kind: 'error',
            message: 'The repository has no dag.yaml.',
          },
        },
        now,
      );
    showDagPage(api, '?view=drift');
    expect(
      await screen.findByText(/^Whether the repository says otherwise/),
    ).toHaveTextContent(/has no dag\.yaml/);
  });

  it('tells what drifted', async () => {
    const api = new InMemoryMwaaApi();
    api.drift = async () =>
      sampleReading(
        {
          state: 'changed',
          message: 'Somebody changed it.',
          files: [{ path: 'old.py', drift: 'foreign' }],
        },
        now,
      );
    showDagPage(api, '?view=drift');
    const panel = within(await screen.findByRole('tabpanel'));
    expect(await panel.findByText('Somebody changed it.')).toBeVisible();
    expect(panel.getByRole('listitem')).toHaveTextContent('Not ours: old.py');
  });
});
