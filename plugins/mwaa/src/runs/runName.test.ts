import { DagRun } from 'backstage-plugin-mwaa-common';
import { momentText } from '../status/momentText';
import { runName } from './runName';

describe('runName', () => {
  const due = '2026-11-28T23:00:00Z';
  const logicalDate = '2026-11-27T23:00:00Z';
  const started = '2026-11-29T11:12:00Z';
  const run = (changes: Partial<DagRun>): DagRun => ({
    runId: 'run_1',
    state: 'success',
    type: 'scheduled',
    ...changes,
  });

  it('is when a scheduled run was due', () => {
    const times = { runAfter: due, logicalDate, startedAt: started };
    expect(runName(run(times))).toBe(momentText(due));
  });

  it('is the date of a run that somebody started, though Airflow 3.0 says that an earlier one was due', () => {
    expect(
      runName(run({ type: 'manual', runAfter: due, logicalDate: started })),
    ).toBe(momentText(started));
    expect(runName(run({ type: 'manual', runAfter: started }))).toBe(
      momentText(started),
    );
  });

  it('is the id of a run without times', () => {
    expect(runName(run({}))).toBe('run_1');
  });
});
