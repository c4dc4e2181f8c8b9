import { DagStatus } from 'backstage-plugin-mwaa-common';
import { sampleReading, sampleStatus } from '../testing/dag/sampleStatus';
import { withPaused } from './withPaused';

const before = new Date('2026-11-28T05:00:00Z');
const at = '2026-11-28T05:00:01Z';
const after = new Date('2026-11-28T05:00:02Z');

const read = (isPaused: boolean, when: Date): DagStatus => {
  const status = sampleStatus(when);
  return {
    ...status,
    state: isPaused ? 'paused' : 'succeeding',
    explanation: 'As the backend says.',
    airflow: sampleReading({ ...status.airflow.value!, isPaused }, when),
  };
};

describe('withPaused', () => {
  it('shows at once what was done, and what that makes of the DAG', () => {
    expect(
      withPaused(read(true, before), { isPaused: false, at }),
    ).toMatchObject({
      state: 'succeeding',
      explanation: 'The last run succeeded',
      airflow: { value: { isPaused: false } },
    });
    expect(
      withPaused(read(false, before), { isPaused: true, at }),
    ).toMatchObject({
      state: 'paused',
      airflow: { value: { isPaused: true } },
    });
  });

  it.each([
    ['nothing was done', read(true, before), undefined],
    ['Airflow says it', read(false, before), { isPaused: false, at }],
    ['it was read later', read(true, after), { isPaused: false, at }],
  ])('leaves the status where %s', (_, status, paused) => {
    expect(withPaused(status, paused)).toBe(status);
  });
});
