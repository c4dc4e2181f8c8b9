import { Reading, Unavailable } from 'backstage-plugin-mwaa-common';
import { joinReadings } from './joinReadings';

const AWAY: Unavailable = { kind: 'slow', message: 'Airflow is slow' };
const old: Reading<number> = { value: 1, readAt: '2026-01-01T00:00:00.000Z' };
const fresh: Reading<number> = { value: 2, readAt: '2026-01-02T00:00:00.000Z' };
const sum = (a: number, b: number) => a + b;

describe('joinReadings', () => {
  it('is as old as the older one', () => {
    expect(joinReadings(fresh, old, sum)).toEqual({
      value: 3,
      readAt: old.readAt,
    });
  });

  it('is stale when one of them is', () => {
    const stale = { ...fresh, stale: AWAY };
    expect(joinReadings(stale, old, sum)).toMatchObject({ stale: AWAY });
    expect(joinReadings(old, stale, sum)).toMatchObject({ stale: AWAY });
  });

  it('is unavailable when one of them is', () => {
    const unavailable = { unavailable: AWAY };
    expect(joinReadings(unavailable, fresh, sum)).toEqual(unavailable);
    expect(joinReadings(fresh, unavailable, sum)).toEqual(unavailable);
  });
});
