import { readMoment } from './readMoment';

describe('readMoment', () => {
  it.each([
    ['2026-11-28 05:00', new Date(2026, 10, 28, 5, 0)],
    [' 2026-11-28T05:00:30 ', new Date(2026, 10, 28, 5, 0, 30)],
    ['2026-11-28 05:00Z', new Date('2026-11-28T05:00:00Z')],
    ['2026-11-28T05:00+02:00', new Date('2026-11-28T03:00:00Z')],
  ])('reads %p', (text, moment) => {
    expect(readMoment(text)).toEqual(moment);
  });

  it.each(['tomorrow', '2026-11-28', '2026-13-28 05:00', '5'])(
    'takes %p for no moment',
    text => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});
