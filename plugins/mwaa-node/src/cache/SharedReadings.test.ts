import { ServiceUnavailableError } from '@backstage/errors';
import { SharedReadings } from './SharedReadings';

const START = new Date('2026-01-02T03:04:05.000Z');

function sharedReadings() {
  const onUnexpected = jest.fn();
  const readings = new SharedReadings<string>({ ttlMs: 10_000, onUnexpected });
  return { readings, onUnexpected };
}

const failing = (error: Error) => async () => {
  throw error;
};
const AWAY = new ServiceUnavailableError('Airflow is away');

describe('SharedReadings', () => {
  beforeEach(() => jest.useFakeTimers({ now: START }));
  afterEach(() => jest.useRealTimers());

  it('says when it was read', async () => {
    const { readings } = sharedReadings();
    await readings.get('a', async () => 'one');
    jest.advanceTimersByTime(9_999);
    expect(await readings.get('a', async () => 'two')).toEqual({
      value: 'one',
      readAt: START.toISOString(),
    });
  });

  it('gives what it had when nothing newer is to be had, and says so', async () => {
    const { readings, onUnexpected } = sharedReadings();
    await readings.get('a', async () => 'one');
    jest.advanceTimersByTime(10_000);
    const stale = {
      value: 'one',
      readAt: START.toISOString(),
      stale: { kind: 'error', message: 'Airflow is away' },
    };
    expect(await readings.get('a', failing(AWAY))).toEqual(stale);
    jest.advanceTimersByTime(9_999);
    expect(await readings.get('a', async () => 'two')).toEqual(stale);
    jest.advanceTimersByTime(1);
    expect(await readings.get('a', async () => 'two')).toMatchObject({
      value: 'two',
    });
    expect(onUnexpected).not.toHaveBeenCalled();
  });

  it('says why there is nothing', async () => {
    const { readings } = sharedReadings();
    expect(await readings.get('a', failing(AWAY))).toEqual({
      unavailable: { kind: 'error', message: 'Airflow is away' },
    });
  });

  it('keeps the text of errors to the log that nobody expects', async () => {
    const { readings, onUnexpected } = sharedReadings();
    const error = new TypeError('token PLANTED is undefined');
    const reading = await readings.get('a', failing(error));
    expect(reading).toMatchObject({ unavailable: { kind: 'error' } });
    expect(JSON.stringify(reading)).not.toContain('PLANTED');
    expect(onUnexpected).toHaveBeenCalledWith(error);
  });
});
