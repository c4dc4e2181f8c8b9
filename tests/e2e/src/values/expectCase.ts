import {
  afterId,
  airflowTarget,
  canonicalDagSpec,
  DagSpec,
  parseDagSpec,
  parseDagYaml,
  readDeploymentMark,
  slug,
  UNMARKED_DIGEST,
} from 'backstage-plugin-mwaa-common';
import {
  AirflowServer,
  expectDag,
  expectGraph,
  expectTasks,
} from 'tests-contract';
import { importDag } from '../airflow/importDag';
import { Session } from '../useSession';
import { expectedSpec } from './expectedSpec';
import { WizardValues } from './WizardValues';

/** With what runs before each task in an order that does not tell how it was clicked. */
const inOrder = (spec: DagSpec) => ({
  ...JSON.parse(canonicalDagSpec(spec)),
  tasks: spec.tasks.map(task => ({
    ...task,
    ...(task.after && {
      after: [...task.after].sort((a, b) => (afterId(a) < afterId(b) ? -1 : 1)),
    }),
  })),
});

/**
 * That what was created is what was wanted: `dag.yaml` in the repository says
 * it word for word, and real Airflow makes just that of what was deployed.
 */
export async function expectCase(
  values: WizardValues,
  session: Session,
  airflow: AirflowServer,
): Promise<void> {
  const { dagId } = values.dag;
  const target = airflowTarget(airflow.version);
  const { spec } = parseDagSpec(expectedSpec(values), target);
  const stored = await session.repositories.read(
    `${slug(values.name)}/dag.yaml`,
  );
  const written = parseDagYaml(stored!.toString('utf8'), target).spec;
  expect(inOrder(written)).toEqual(inOrder(spec));

  const parsed = await importDag(
    airflow,
    dagId,
    await session.bucket.folder(`dags/${dagId}/`),
  );
  expect(parsed).toMatchObject({ importErrors: [], warnings: [] });
  const [dag] = parsed.dags;
  const { docs, digest } = readDeploymentMark(dag.docs ?? '');
  expect(digest).not.toBe(UNMARKED_DIGEST);
  expectDag({ ...dag, docs: docs || null }, spec);
  expectGraph(dag, spec, target);
  expectTasks(dag, spec);
}
