import { act, renderHook } from '@testing-library/react';
import { useRefreshed } from './useRefreshed';

const see = (isVisible: boolean) => {
  Object.defineProperty(document, 'hidden', {
    configurable: true,
    value: !isVisible,
  });
  document.dispatchEvent(new Event('visibilitychange'));
};

const pass = (milliseconds: number) =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });

describe('useRefreshed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    see(true);
    jest.useRealTimers();
  });

  it('asks again after each answer, and keeps the last one meanwhile', async () => {
    let count = 0;
    const { result } = renderHook(() =>
      useRefreshed('a', async () => ++count, 1000),
    );
    await pass(0);
    expect(result.current.value).toBe(1);
    await pass(1000);
    expect(result.current.value).toBe(2);
  });

  it('asks nothing while nobody sees the page, and at once when it is seen again', async () => {
    let count = 0;
    const { result } = renderHook(() =>
      useRefreshed('a', async () => ++count, 1000),
    );
    await pass(0);
    see(false);
    await pass(60_000);
    expect(count).toBe(1);
    see(true);
    await pass(0);
    expect(result.current.value).toBe(2);
  });

  it('keeps what it had and says why there is nothing newer, until there is', async () => {
    let isBroken = false;
    const { result } = renderHook(() =>
      useRefreshed(
        'a',
        async () => {
          if (isBroken) throw new Error('away');
          return 'good';
        },
        1000,
      ),
    );
    await pass(0);
    isBroken = true;
    await pass(1000);
    expect(result.current).toMatchObject({
      value: 'good',
      problem: new Error('away'),
    });
    isBroken = false;
    await pass(1000);
    expect(result.current.problem).toBeUndefined();
  });

  it('asks once where it is told so', async () => {
    let count = 0;
    renderHook(() => useRefreshed('a', async () => ++count, null));
    await pass(600_000);
    expect(count).toBe(1);
  });
});
