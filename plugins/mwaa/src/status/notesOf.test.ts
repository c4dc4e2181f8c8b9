import { notesOf } from './notesOf';

const unreachable = {
  kind: 'unreachable' as const,
  message: 'Airflow does not answer.',
};

describe('notesOf', () => {
  it('says nothing of what was just read', () => {
    expect(
      notesOf([['Schedule', { value: 1, readAt: '2026-11-28T12:00:00Z' }]]),
    ).toEqual([]);
  });

  it('says each reason once, with the age of the oldest', () => {
    expect(
      notesOf([
        ['Schedule', { unavailable: unreachable }],
        ['Last run', { unavailable: unreachable }],
        [
          'Version',
          { value: 1, readAt: '2026-11-28T12:05:00Z', stale: unreachable },
        ],
        [
          'Drift',
          { value: 1, readAt: '2026-11-28T12:00:00Z', stale: unreachable },
        ],
      ]),
    ).toEqual([
      { what: 'Schedule, last run', why: unreachable },
      {
        what: 'Version, drift',
        why: unreachable,
        readAt: '2026-11-28T12:00:00Z',
      },
    ]);
  });

  it('keeps reasons apart that need another permission', () => {
    const refused = (iamAction: string) => ({
      unavailable: {
        kind: 'access-denied' as const,
        message: 'AWS refused.',
        iamAction,
      },
    });
    expect(
      notesOf([
        ['Last run', refused('airflow:InvokeRestApi')],
        ['Drift', refused('s3:GetObject')],
      ]).map(({ what }) => what),
    ).toEqual(['Last run', 'Drift']);
  });
});
