import fc from 'fast-check';
import { taskGraph } from 'backstage-plugin-mwaa-common';
import { airflowVersions } from '../airflow/airflowVersions';
import { expectGraph } from '../airflow/expected/expectGraph';
import { useDagsFolder } from '../airflow/useDagsFolder';
import { dagSpecArbitrary } from '../arbitraries/dagSpecArbitrary';
import { randomRuns } from './randomRuns';

describe.each(airflowVersions)('made-up DAGs in Airflow %s', version => {
  const folder = useDagsFolder(version);

  it('are imported, and have the tasks, edges and groups that they say', async () => {
    await fc.assert(
      fc.asyncProperty(
        dagSpecArbitrary(folder().target),
        async ({ spec, environment, supposed }) => {
          const { dag } = await folder().import(spec, supposed, environment);
          expect(dag.tasks.map(({ id }) => id).sort()).toEqual(
            taskGraph(spec)
              .tasks.map(({ id }) => id)
              .sort(),
          );
          expectGraph(dag, spec, folder().target);
        },
      ),
      randomRuns,
    );
  }, 3_600_000);
});
