import { SharedAnswers, SlowAnswerError } from './SharedAnswers';

/** A question that stays open until the test answers it. */
function question() {
  const open: { resolve(value: string): void; reject(error: Error): void }[] =
    [];
  const ask = jest.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        open.push({ resolve, reject });
      }),
  );
  return { ask, open };
}

const answered = (text: string) => jest.fn(async () => text);

describe('SharedAnswers', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks once for all who ask meanwhile', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    const { ask, open } = question();
    const all = Array.from({ length: 100 }, () => answers.get('a', ask));
    open[0].resolve('yes');
    expect(new Set((await Promise.all(all)).map(({ value }) => value))).toEqual(
      new Set(['yes']),
    );
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives the answer until it is too old', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    await answers.get('a', answered('old'));
    jest.advanceTimersByTime(9_999);
    expect((await answers.get('a', answered('new'))).value).toBe('old');
    expect((await answers.get('b', answered('other'))).value).toBe('other');
    jest.advanceTimersByTime(1);
    expect(
      (await answers.get('a', answered('new'), { maxAgeMs: 60_000 })).value,
    ).toBe('old');
    expect((await answers.get('a', answered('new'))).value).toBe('new');
  });

  it('gives an error as long as an answer, and no longer', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    const fails = jest.fn(async () => {
      throw new Error('no');
    });
    const long = { maxAgeMs: 60_000 };
    await expect(answers.get('a', fails)).rejects.toThrow('no');
    jest.advanceTimersByTime(9_999);
    await expect(answers.get('a', fails, long)).rejects.toThrow('no');
    expect(fails).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    expect((await answers.get('a', answered('yes'), long)).value).toBe('yes');
  });

  it('refreshes, but not twice within a moment', async () => {
    const answers = new SharedAnswers<string>({
      ttlMs: 10_000,
      refreshMs: 2_000,
    });
    const refresh = { refresh: true };
    await answers.get('a', answered('first'));
    expect((await answers.get('a', answered('x'), refresh)).value).toBe(
      'first',
    );
    jest.advanceTimersByTime(2_000);
    const { ask, open } = question();
    const both = [
      answers.get('a', ask, refresh),
      answers.get('a', ask, refresh),
    ];
    open[0].resolve('second');
    expect((await Promise.all(both)).map(({ value }) => value)).toEqual([
      'second',
      'second',
    ]);
    expect(ask).toHaveBeenCalledTimes(1);
    expect((await answers.get('a', answered('x'))).value).toBe('second');
  });

  it('does not wait longer than it may, counted from the first who asked', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    const { ask, open } = question();
    const limit = { limitMs: 5_000 };
    const first = answers.get('a', ask, limit);
    jest.advanceTimersByTime(5_000);
    await expect(first).rejects.toThrow(SlowAnswerError);
    await expect(answers.get('a', ask, limit)).rejects.toThrow(/within 5 s/);
    const patient = answers.get('a', ask);
    open[0].resolve('at last');
    expect((await patient).value).toBe('at last');
    expect((await answers.get('a', ask, limit)).value).toBe('at last');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('forgets what nobody asked for longest', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000, size: 2 });
    await answers.get('a', answered('a1'));
    await answers.get('b', answered('b1'));
    await answers.get('a', answered('a2'));
    await answers.get('c', answered('c1'));
    expect((await answers.get('a', answered('a3'))).value).toBe('a1');
    expect((await answers.get('b', answered('b2'))).value).toBe('b2');
  });

  it('forgets what nobody has asked for in an hour', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    await answers.get('a', answered('a1'));
    jest.advanceTimersByTime(3_599_999);
    await answers.get('b', answered('b1'));
    expect(answers.latest('a')?.value).toBe('a1');
    jest.advanceTimersByTime(1);
    await answers.get('b', answered('b1'));
    expect(answers.latest('a')).toBeUndefined();
    expect(answers.latest('b')?.value).toBe('b1');
  });

  it('remembers the last answer over failures', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    expect(answers.latest('a')).toBeUndefined();
    await answers.get('a', answered('yes'));
    jest.advanceTimersByTime(10_000);
    const fails = async () => {
      throw new Error('no');
    };
    await expect(answers.get('a', fails)).rejects.toThrow('no');
    expect(answers.latest('a')?.value).toBe('yes');
  });

  it('asks anew for what it is told to forget, also what is on its way', async () => {
    const answers = new SharedAnswers<string>({ ttlMs: 10_000 });
    const { ask, open } = question();
    await answers.get('["x"]', answered('x'));
    const before = answers.get('["a",1]', ask);
    answers.forget('["a"');
    expect((await answers.get('["a",1]', answered('after'))).value).toBe(
      'after',
    );
    open[0].resolve('before');
    expect((await before).value).toBe('before');
    expect((await answers.get('["a",1]', answered('x'))).value).toBe('after');
    expect((await answers.get('["x"]', answered('y'))).value).toBe('x');
  });
});
