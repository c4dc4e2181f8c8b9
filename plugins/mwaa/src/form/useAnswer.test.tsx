import { act, renderHook, waitFor } from '@testing-library/react';
import { useAnswer } from './useAnswer';

/** A question whose answers the test gives by hand. */
function questions() {
  const asked: {
    signal: AbortSignal;
    attempt: number;
    resolve: (value: string) => void;
    reject: (error: Error) => void;
  }[] = [];
  const ask = (signal: AbortSignal, attempt: number) =>
    new Promise<string>((resolve, reject) => {
      asked.push({ signal, attempt, resolve, reject });
    });
  return { asked, ask };
}

const rendered = (ask: ReturnType<typeof questions>['ask'], first?: string) =>
  renderHook(({ key }: { key?: string }) => useAnswer(key, ask), {
    initialProps: { key: first },
  });

describe('useAnswer', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('asks nothing without a key', () => {
    const { ask, asked } = questions();
    const { result } = rendered(ask);
    expect(result.current.status).toBe('idle');
    expect(asked).toHaveLength(0);
  });

  it('says when it takes long, and then the answer', async () => {
    jest.useFakeTimers();
    const { ask, asked } = questions();
    const { result } = rendered(ask, 'a');
    expect(result.current.status).toBe('loading');
    act(() => jest.advanceTimersByTime(3000));
    expect(result.current.status).toBe('slow');
    await act(async () => asked[0].resolve('yes'));
    expect(result.current).toMatchObject({
      status: 'ready',
      value: 'yes',
      isStale: false,
      observedAt: expect.any(Date),
    });
  });

  it('cancels the question before and keeps its answer as stale', async () => {
    const { ask, asked } = questions();
    const { result, rerender, unmount } = rendered(ask, 'a');
    await act(async () => asked[0].resolve('one'));
    rerender({ key: 'b' });
    expect(result.current).toMatchObject({
      status: 'loading',
      value: 'one',
      isStale: true,
    });
    rerender({ key: 'c' });
    expect(asked[1].signal.aborted).toBe(true);
    await act(async () => asked[1].resolve('late'));
    expect(result.current.value).toBe('one');
    unmount();
    expect(asked[2].signal.aborted).toBe(true);
  });

  it('keeps the last good answer when asking again fails', async () => {
    const { ask, asked } = questions();
    const { result } = rendered(ask, 'a');
    await act(async () => asked[0].resolve('one'));
    act(() => result.current.retry());
    expect(asked[1].attempt).toBe(1);
    await act(async () => asked[1].reject(new Error('no')));
    expect(result.current).toMatchObject({
      status: 'failed',
      value: 'one',
      isStale: true,
      isOffline: false,
      error: new Error('no'),
    });
  });

  it('asks again by itself when the connection is back', async () => {
    const { ask, asked } = questions();
    const { result } = rendered(ask, 'a');
    await act(async () => asked[0].reject(new TypeError('Failed to fetch')));
    expect(result.current).toMatchObject({ status: 'failed', isOffline: true });
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await waitFor(() => expect(asked).toHaveLength(2));
    await act(async () => asked[1].resolve('back'));
    expect(result.current).toMatchObject({ status: 'ready', value: 'back' });
  });
});
