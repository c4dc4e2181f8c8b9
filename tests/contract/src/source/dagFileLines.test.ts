import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { airflowTarget, taskGraph } from 'backstage-plugin-mwaa-common';
import { renderDag, taskLines } from 'backstage-plugin-mwaa-node';
import { readCase } from '../cases/readCase';
import { packageFolder } from '../packageFolder';
import { reviewedAirflow } from '../reviewedAirflow';

const names = readdirSync(join(packageFolder, 'src/cases'))
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.replace(/\.yaml$/, ''));

/** What a statement says that its task is called. */
const TASK_ID = /task_id=(?:"([^"]+)"|'([^']+)')/;

describe.each(Object.values(reviewedAirflow))(
  'the lines of tasks in the Python for Airflow %s',
  version => {
    it.each(names)('are those of the statements, in %s', async name => {
      const spec = readCase(name);
      const environment = {
        id: 'analytics-dev',
        values: { account: '123456789012', region: 'eu-west-1' },
      };
      const dag = await renderDag(spec, airflowTarget(version), environment);
      const graph = taskGraph(spec);
      const found = taskLines(dag.lines, graph);
      const lines = dag.files[0].content.split('\n');
      const told = graph.tasks.map(({ id }) => {
        const statement = lines.slice(found[id] - 1).join('\n');
        const [, double, single] = TASK_ID.exec(statement) ?? [];
        return double ?? single;
      });
      expect(told).toEqual(graph.tasks.map(({ localId }) => localId));
    });
  },
);
