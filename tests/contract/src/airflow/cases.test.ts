import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  airflowTarget,
  compareVersions,
  isAvailable,
  operatorFor,
} from 'backstage-plugin-mwaa-common';
import { readCase } from '../cases/readCase';
import { reviewedAirflow } from '../reviewedAirflow';
import { airflowVersions } from './airflowVersions';
import { expectDag } from './expected/expectDag';
import { expectGraph } from './expected/expectGraph';
import { expectTasks } from './expected/expectTasks';
import { filledIn } from './filledIn';
import { suppositions } from './suppositions';
import { specWith } from './specWith';
import { useDagsFolder } from './useDagsFolder';

const CASES = resolve(__dirname, '../cases');

const names = readdirSync(CASES)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.replace(/\.yaml$/, ''));

/** First Airflow that can do what a case is about. */
const firstVersions: Record<string, string | undefined> = {
  asset_tree: '2.9.0',
};

/** Whether that Airflow has all that the case needs. */
const isPossible = (name: string, version: string) =>
  compareVersions(version, firstVersions[name] ?? version) >= 0 &&
  readCase(name).tasks.every(task =>
    isAvailable(operatorFor(task)!, airflowTarget(version)),
  );

describe.each(airflowVersions)('real DAGs in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const possible = names.filter(name => isPossible(name, version));

  describe.each(possible)('case %s', name => {
    const input = readCase(name);

    it('is what the specification says', async () => {
      const { spec, dag } = await folder().import(input, suppositions[name]);
      expect(spec.dagId).toBe(name);
      expectDag(dag, spec);
      expectGraph(dag, spec, folder().target);
      expectTasks(dag, spec);
      Object.entries(filledIn[name] ?? {}).forEach(([id, filled]) =>
        expect(dag.tasks.find(task => task.id === id)).toMatchObject(filled),
      );
    });

    const { major } = airflowTarget(version);
    // Others differ from it in what their own providers and Airflow ask for.
    if (version !== reviewedAirflow[major]) return;

    it('is the reviewed Python', async () => {
      const { source } = await folder().import(input, suppositions[name]);
      const path = join(CASES, `airflow-${major}`, `${name}.py`);
      // To accept a change: WRITE_CASES=1, then read the difference in git.
      if (process.env.WRITE_CASES) writeFileSync(path, source);
      expect(source).toBe(readFileSync(path, 'utf8'));
    });
  });

  it.each(['with-dash', 'with.dot', '2026_orders', 'Capital'])(
    'takes the dag_id %s',
    async dagId => {
      const task = { id: 'a', operator: 'empty' };
      const { dag } = await folder().import(specWith([task], { dagId }));
      expect(dag.dagId).toBe(dagId);
    },
  );
});
