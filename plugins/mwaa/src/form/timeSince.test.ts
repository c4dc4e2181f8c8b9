import { timeSince } from './timeSince';

describe('timeSince', () => {
  const now = new Date('2026-11-28T12:00:00Z');

  it.each([
    ['2026-11-28T11:59:30Z', 'just now'],
    ['2026-11-28T12:00:30Z', 'in a moment'],
    ['2026-11-28T14:00:00Z', 'in 2 hours'],
    ['2026-11-28T11:57:00Z', '3 minutes ago'],
    ['2026-11-27T12:00:00Z', 'yesterday'],
    ['2026-11-08T12:00:00Z', '3 weeks ago'],
    ['2024-11-08T12:00:00Z', '2 years ago'],
  ])('says of %s that it is %s', (at, said) => {
    expect(timeSince(new Date(at), now)).toBe(said);
  });
});
