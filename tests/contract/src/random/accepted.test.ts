import fc from 'fast-check';
import {
  airflowTarget,
  parseDagSpec,
  parseDagYaml,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';
import { airflowVersions } from '../airflow/airflowVersions';
import { dagSpecArbitrary } from '../arbitraries/dagSpecArbitrary';
import { randomRuns } from './randomRuns';

describe.each(airflowVersions)('made-up DAGs for Airflow %s', version => {
  const target = airflowTarget(version);

  it('are accepted as they are, and come through dag.yaml', () => {
    fc.assert(
      fc.property(dagSpecArbitrary(target), ({ spec, environment }) => {
        const parsed = parseDagSpec(spec, target, { environment });
        expect(parsed.spec).toEqual(spec);
        expect(parseDagYaml(stringifyDagSpec(spec)).spec).toEqual(spec);
      }),
      randomRuns,
    );
  }, 3_600_000);
});
