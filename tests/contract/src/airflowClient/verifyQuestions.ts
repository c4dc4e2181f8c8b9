import { airflowTarget, parseDagSpec } from 'backstage-plugin-mwaa-common';
import {
  deployDag,
  renderDag,
  rollbackDag,
  verifyDeployment,
} from 'backstage-plugin-mwaa-node';
import { AirflowUnderTest } from './AirflowUnderTest';
import { Questions } from './Questions';

const DAG_ID = 'watched';
const claim = {
  owner: 'group:default/team',
  component: 'component:default/watched',
};
const STEPS = 'def run() -> None:\n    pass\n';

const where = ({ services, environment }: AirflowUnderTest) => ({
  bucket: services.dagBucket(environment),
  dagsPath: environment.dagsPath,
  dagId: DAG_ID,
  now: () => new Date(),
});

/** Deploys it, with the Python as it is rendered unless it is changed. */
async function deploy(
  given: AirflowUnderTest,
  deploymentId: string,
  { steps = STEPS, change = (python: string) => python, after = '' } = {},
) {
  const target = airflowTarget(given.environment.airflowVersion);
  const { spec } = parseDagSpec(
    {
      version: 1,
      dagId: DAG_ID,
      owner: 'team',
      docs: 'Watched.',
      timezone: 'UTC',
      startDate: '2026-01-01',
      schedule: { type: 'manual' },
      catchup: false,
      paused: true,
      groups: [{ id: 'g' }],
      tasks: [
        { id: 'load', group: 'g', operator: 'empty' },
        {
          id: 'run',
          operator: 'python',
          with: { module: 'steps', callable: 'run' },
        },
      ],
    },
    target,
  );
  const { files, specificationSha256, generatorVersion } = await renderDag(
    spec,
    target,
  );
  const own: Record<string, (content: string) => string> = {
    [`${DAG_ID}.py`]: change,
    'steps.py': () => steps,
  };
  await deployDag({
    ...where(given),
    files: files.map(({ path, content }) => ({
      path,
      content: own[path]?.(content) ?? content,
      managed: true,
    })),
    claim: { ...claim, specificationSha256, generatorVersion },
    policy: { acknowledgedRollback: after },
    deploymentId,
  });
}

const verify = async ({ services, environment }: AirflowUnderTest) =>
  (await verifyDeployment({ environment, dagId: DAG_ID }, services))
    .verification;

/** What Airflow makes of deployments; in this order. */
export const verifyQuestions: Questions = {
  'is verified once Airflow has parsed a new DAG': async given => {
    await deploy(given, 'first');
    expect(await verify(given)).toEqual({ state: 'verified', isPaused: true });
    const details = await given.airflow.getDagDetails(DAG_ID);
    expect(details?.docs).toBe('Watched.');
  },

  'is verified again when only a support file changes': async given => {
    await deploy(given, 'second', { steps: `# More\n${STEPS}` });
    expect(await verify(given)).toMatchObject({ state: 'verified' });
  },

  'is an import error, with the line and the task': async given => {
    await deploy(given, 'broken', {
      change: python =>
        python.replace('task_id="load"', 'task_id="load", nonsense=1'),
    });
    expect(await verify(given)).toEqual({
      state: 'import-error',
      problem: expect.objectContaining({
        file: `${DAG_ID}/${DAG_ID}.py`,
        line: expect.any(Number),
        taskId: 'g.load',
        source: expect.stringContaining('nonsense=1'),
        summary: expect.stringContaining('nonsense'),
      }),
    });
  },

  'is verified once the version before is back': async given => {
    await rollbackDag({
      ...where(given),
      claim,
      to: 'previous',
      deploymentId: 'back',
    });
    expect(await verify(given)).toMatchObject({ state: 'verified' });
  },

  'is an import error of the file that the DAG imports': async given => {
    await deploy(given, 'broken-steps', {
      steps: 'import no_such_module\n',
      after: 'back',
    });
    expect(await verify(given)).toMatchObject({
      state: 'import-error',
      problem: {
        source: expect.stringContaining('import run'),
        summary: "ModuleNotFoundError: No module named 'no_such_module'",
        raisedAt: { file: `${DAG_ID}/steps.py`, line: 1 },
      },
    });
  },
};
