import {
  airflowTarget,
  compareVersions,
  dagExamples,
} from 'backstage-plugin-mwaa-common';
import { outermostVersions } from './outermostVersions';
import { expectGraph } from './expected/expectGraph';
import { expectTasks } from './expected/expectTasks';
import { refusalsOf } from './refusalsOf';
import { Supposed } from './Supposed';
import { useDagsFolder } from './useDagsFolder';

const supposed: Record<string, Supposed | undefined> = {
  'mapped-files': {
    results: { list_files: { return_value: ['orders/1', 'orders/2'] } },
  },
};

/** Operators of an example that an Airflow before, or from, a version lacks. */
const LACKING: Record<
  string,
  { before?: string; from?: string; operators: string[] }[] | undefined
> = {
  'sales-workload': [{ before: '2.8', operators: ['http'] }],
  'http-ingestion': [
    { before: '2.8', operators: ['http_to_s3'] },
    { before: '2.9', operators: ['glue_data_quality_evaluation'] },
  ],
  'glue-pipeline': [{ from: '3.3', operators: ['glue_crawler'] }],
};

/** Which operators of the example that Airflow does not have. */
const lackingIn = (id: string, version: string) =>
  (LACKING[id] ?? []).flatMap(({ before, from, operators }) =>
    compareVersions(version, before ?? version) < 0 ||
    (from && compareVersions(version, from) >= 0)
      ? operators
      : [],
  );

describe.each(outermostVersions)('the examples in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const examples = dagExamples.map(({ id, spec }) => ({
    id,
    spec,
    lacking: lackingIn(id, version),
  }));

  it.each(examples.filter(({ lacking }) => !lacking.length))(
    '$id is what it says',
    async ({ id, spec }) => {
      const { dag } = await folder().import(spec, supposed[id]);
      expect(dag.dagId).toBe(spec.dagId);
      expectGraph(dag, spec, folder().target);
      expectTasks(dag, spec);
    },
  );

  const refused = examples.filter(({ lacking }) => lacking.length);
  if (!refused.length) return;

  it.each(refused)('$id is refused for $lacking', ({ spec, lacking }) => {
    expect(refusalsOf(spec, airflowTarget(version))).toEqual(
      lacking.map(operator =>
        expect.stringMatching(
          `^tasks\\.\\d+\\.operator: "${operator}" is not possible: Airflow ${version} has no `,
        ),
      ),
    );
  });
});
