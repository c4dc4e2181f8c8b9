import { LatestAnswer } from './LatestAnswer';

const question = (key: string) => ({ key, request: key });

interface Asked {
  request: string;
  signal: AbortSignal;
  answer: (value: string) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

function conversation(leading = true) {
  const asked: Asked[] = [];
  const latest = new LatestAnswer<string, string>(
    (request, signal) =>
      new Promise((resolve, reject) => {
        const settled = async () => {
          await Promise.resolve();
          await Promise.resolve();
        };
        asked.push({
          request,
          signal,
          answer: value => {
            resolve(value);
            return settled();
          },
          fail: error => {
            reject(error);
            return settled();
          },
        });
      }),
    { quiet: 60, leading, patience: 400 },
  );
  const stop = latest.subscribe(() => {});
  return { latest, asked, stop, requests: () => asked.map(a => a.request) };
}

describe('LatestAnswer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks the first question at once, and of those that follow quickly the last', async () => {
    const { latest, asked, requests } = conversation();
    latest.want(question('a'));
    await asked[0].answer('A');
    ['b', 'c', 'd'].forEach(key => {
      jest.advanceTimersByTime(30);
      latest.want(question(key));
    });
    expect(requests()).toEqual(['a']);
    jest.advanceTimersByTime(60);
    expect(requests()).toEqual(['a', 'd']);
    expect(latest.state()).toMatchObject({ status: 'loading', answer: 'A' });
    await asked[1].answer('D');
    expect(latest.state()).toMatchObject({
      status: 'ready',
      answer: 'D',
      answerKey: 'd',
    });
  });

  it('shares one request between those who ask the same', () => {
    const { latest, requests } = conversation();
    latest.want(question('a'));
    latest.want(question('a'));
    jest.advanceTimersByTime(1000);
    expect(requests()).toEqual(['a']);
  });

  it('has one request on its way, and shows its answer before it asks the newest', async () => {
    const { latest, asked, requests } = conversation();
    latest.want(question('a'));
    jest.advanceTimersByTime(100);
    latest.want(question('b'));
    jest.advanceTimersByTime(100);
    latest.want(question('c'));
    jest.advanceTimersByTime(100);
    expect(requests()).toEqual(['a']);
    await asked[0].answer('A');
    expect(latest.state()).toMatchObject({ status: 'loading', answer: 'A' });
    expect(requests()).toEqual(['a', 'c']);
  });

  it('gives an outdated request up only when it takes long', () => {
    const { latest, asked, requests } = conversation();
    latest.want(question('a'));
    jest.advanceTimersByTime(100);
    latest.want(question('b'));
    expect(asked[0].signal.aborted).toBe(false);
    jest.advanceTimersByTime(300);
    expect(asked[0].signal.aborted).toBe(true);
    expect(requests()).toEqual(['a', 'b']);
  });

  it('is not overwritten by an outdated answer when a question is taken back', async () => {
    const { latest, asked } = conversation();
    latest.want(question('a'));
    await asked[0].answer('A');
    jest.advanceTimersByTime(100);
    latest.want(question('b'));
    latest.want(question('a'));
    await asked[1].answer('B');
    expect(latest.state()).toMatchObject({ status: 'ready', answer: 'A' });
  });

  it('keeps the last good answer when the next fails, and asks again on demand', async () => {
    const { latest, asked } = conversation();
    latest.want(question('a'));
    await asked[0].answer('A');
    jest.advanceTimersByTime(100);
    latest.want(question('b'));
    await asked[1].fail(new Error('no'));
    expect(latest.state()).toMatchObject({
      status: 'failed',
      answer: 'A',
      error: new Error('no'),
    });
    latest.retry();
    expect(latest.state()).toMatchObject({ status: 'loading', answer: 'A' });
    await asked[2].answer('B');
    expect(latest.state()).toMatchObject({ status: 'ready', answer: 'B' });
  });

  it('asks again what failed when the connection is back', async () => {
    const { latest, asked, requests } = conversation();
    latest.want(question('a'));
    await asked[0].fail(new TypeError('Failed to fetch'));
    window.dispatchEvent(new Event('online'));
    expect(requests()).toEqual(['a', 'a']);
  });

  it('waits for quiet before the first question, where that is wanted', () => {
    const { latest, requests } = conversation(false);
    latest.want(question('a'));
    expect(requests()).toEqual([]);
    jest.advanceTimersByTime(60);
    expect(requests()).toEqual(['a']);
  });

  it('keeps its answer for who comes back with the same question, and for nobody else', async () => {
    const { latest, asked, stop } = conversation();
    latest.want(question('a'));
    await asked[0].answer('A');
    stop();
    const stopAgain = latest.subscribe(() => {});
    latest.want(question('a'));
    expect(latest.state()).toMatchObject({ status: 'ready', answer: 'A' });
    stopAgain();
    latest.subscribe(() => {});
    latest.want(question('other form'));
    expect(latest.state().answer).toBeUndefined();
  });
});
