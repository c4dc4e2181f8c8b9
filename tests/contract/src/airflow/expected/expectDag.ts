import {
  cronExpression,
  DagSpec,
  mergeCrons,
} from 'backstage-plugin-mwaa-common';
import { AirflowDag } from '../AirflowAnswer';
import { expectedRuns } from '../expectedRuns';
import { expectedCondition } from './expectedCondition';
import { seconds } from './seconds';

/** That Airflow holds of the DAG itself what the specification says. */
export function expectDag(dag: AirflowDag, spec: DagSpec): void {
  const { schedule } = spec;
  expect(dag).toMatchObject({
    dagId: spec.dagId,
    description: spec.description ?? null,
    docs: spec.docs ?? null,
    owner: spec.owner,
    tags: [...(spec.tags ?? [])].sort(),
    timezone: spec.timezone,
    catchup: spec.catchup,
    paused: spec.paused,
    maxActiveRuns: spec.maxActiveRuns ?? 16,
    maxActiveTasks: spec.maxActiveTasks ?? 16,
    runTimeout: seconds(spec.runTimeout) ?? null,
    paramValues: Object.fromEntries(
      Object.entries(spec.params ?? {}).map(([name, { default: value }]) => [
        name,
        value,
      ]),
    ),
  });
  const crons = 'cron' in schedule ? [schedule.cron].flat() : [];
  // Where Airflow knows one cron only, several are merged.
  expect([crons.map(cronExpression), [mergeCrons(crons)]]).toContainEqual(
    dag.crons,
  );
  expect(dag.assets).toEqual(
    'assets' in schedule ? expectedCondition(schedule.assets, spec) : null,
  );
  expect(dag.runs.slice(0, 3)).toMatchObject(expectedRuns[spec.dagId] ?? []);
  for (const [name, param] of Object.entries(spec.params ?? {})) {
    const { default: _default, description, ...schema } = param;
    expect(dag.params[name]).toMatchObject({
      schema,
      description: description ?? null,
    });
  }
}
