import { eventPage } from './eventPage';

const events = [1, 2, 3, 4, 5].map(n => ({ timestamp: n, message: `m${n}` }));
const times = (page: { events: { timestamp: number }[] }) =>
  page.events.map(({ timestamp }) => timestamp);

describe('eventPage', () => {
  it('goes forward from the head and stays at the end', () => {
    const request = { startFromHead: true, limit: 2 };
    const pages = [eventPage(events, request)];
    for (let i = 0; i < 3; i++) {
      const nextToken = pages[i].nextForwardToken;
      pages.push(eventPage(events, { ...request, nextToken }));
    }
    expect(pages.map(times)).toEqual([[1, 2], [3, 4], [5], []]);
    expect(pages[3].nextForwardToken).toBe(pages[2].nextForwardToken);
    const nextToken = pages[3].nextForwardToken;
    const more = [...events, { timestamp: 6, message: 'm6' }];
    expect(times(eventPage(more, { ...request, nextToken }))).toEqual([6]);
  });

  it('begins with the newest ones and goes back', () => {
    const request = { startFromHead: false, limit: 3 };
    const last = eventPage(events, request);
    const first = eventPage(events, {
      ...request,
      nextToken: last.nextBackwardToken,
    });
    const none = eventPage(events, {
      ...request,
      nextToken: first.nextBackwardToken,
    });
    expect([last, first, none].map(times)).toEqual([[3, 4, 5], [1, 2], []]);
    expect(none.nextBackwardToken).toBe(first.nextBackwardToken);
  });

  it('holds about 1 MB, and one event at least', () => {
    const large = [1, 2, 3].map(timestamp => ({
      timestamp,
      message: 'x'.repeat(600_000),
    }));
    const request = { startFromHead: false, limit: 10 };
    const last = eventPage(large, request);
    expect(times(last)).toEqual([3]);
    const { nextBackwardToken: nextToken } = last;
    expect(times(eventPage(large, { ...request, nextToken }))).toEqual([2]);
  });

  it('refuses a token of its own invention', () => {
    expect(() =>
      eventPage(events, { startFromHead: true, limit: 1, nextToken: 'f/-1/s' }),
    ).toThrow(expect.objectContaining({ type: 'InvalidParameterException' }));
  });
});
