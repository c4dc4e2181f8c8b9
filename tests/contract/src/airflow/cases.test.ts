import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  airflowTarget,
  DagSpec,
  isAvailable,
  operatorFor,
} from 'backstage-plugin-mwaa-common';
import { parse } from 'yaml';
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

const read = (name: string): DagSpec =>
  parse(readFileSync(join(CASES, `${name}.yaml`), 'utf8'));

/** Whether that Airflow has all operators of the case. */
const isPossible = (name: string, version: string) =>
  read(name).tasks.every(task =>
    isAvailable(operatorFor(task)!, airflowTarget(version)),
  );

describe.each(airflowVersions)('real DAGs in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const possible = names.filter(name => isPossible(name, version));

  describe.each(possible)('case %s', name => {
    const input = read(name);

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

    it('is the reviewed Python', async () => {
      const { source } = await folder().import(input, suppositions[name]);
      const path = join(
        CASES,
        `airflow-${folder().target.major}`,
        `${name}.py`,
      );
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
