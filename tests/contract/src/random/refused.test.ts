import fc from 'fast-check';
import {
  airflowTarget,
  DagSpec,
  InvalidDagSpecError,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { airflowVersions } from '../airflow/airflowVersions';
import { dagSpecArbitrary } from '../arbitraries/dagSpecArbitrary';
import { mutated } from '../arbitraries/mutated';
import { randomRuns } from './randomRuns';

/** The specification, or none where it is refused in the one way there is. */
function accepted(
  input: unknown,
  ...more: [
    Parameters<typeof parseDagSpec>[1],
    Parameters<typeof parseDagSpec>[2],
  ]
): DagSpec | undefined {
  try {
    return parseDagSpec(input, ...more).spec;
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDagSpecError);
    expect((error as InvalidDagSpecError).problems).not.toEqual([]);
    return undefined;
  }
}

describe.each(airflowVersions)('spoilt DAGs for Airflow %s', version => {
  const target = airflowTarget(version);

  it('are refused, or become Python as others do', async () => {
    await fc.assert(
      fc.asyncProperty(
        dagSpecArbitrary(target).chain(({ spec, environment }) =>
          fc.tuple(mutated(spec), fc.constant(environment)),
        ),
        async ([input, environment]) => {
          const spec = accepted(input, target, { environment });
          if (!spec) return;
          const { files } = await renderDag(spec, target, environment);
          expect(files[0].path).toBe(`${spec.dagId}.py`);
        },
      ),
      { ...randomRuns, numRuns: randomRuns.numRuns * 10 },
    );
  }, 3_600_000);
});
