import { airflowTarget, parseDagSpec } from 'backstage-plugin-mwaa-common';
import { renderWarnings } from './renderWarnings';

const minimal = {
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [{ id: 'load', operator: 'empty' }],
};

function warningsOf(changes: object, version = '3.0.6') {
  const target = airflowTarget(version);
  const { spec } = parseDagSpec({ ...minimal, ...changes }, target);
  return renderWarnings(spec, target);
}

describe('renderWarnings', () => {
  it('warns of what may surprise', () => {
    const warnings = warningsOf({
      params: { limit: { type: 'integer', default: 3 } },
      tasks: [
        {
          id: 'load',
          operator: 'bash',
          with: {
            bash_command: { $template: 'echo {{ ds }} {{ run_id }}' },
            env: { LIMIT: { $param: 'limit' } },
          },
        },
      ],
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^Task load, bash_command: "ds" does not exist/),
      expect.stringMatching(/^Task load, env: the param "limit" \(integer\)/),
    ]);
  });

  it('says when the Airflow version is only assumed', () => {
    const warnings = warningsOf({}, '3.9.0');
    expect(warnings).toEqual([
      expect.stringMatching(/^Airflow 3\.9\.0 is not/),
    ]);
  });

  it('says nothing of dates where every run has one', () => {
    const tasks = [
      {
        id: 'load',
        operator: 'bash',
        with: { bash_command: { $template: 'echo {{ ds }}' } },
      },
    ];
    const schedule = { type: 'cron', cron: '@daily', date: 'trigger' };
    expect(warningsOf({ tasks }, '2.10.3')).toEqual([]);
    expect(warningsOf({ tasks, schedule })).toEqual([]);
  });
});
