import { momentText } from './momentText';
import { sentence } from './sentence';

describe('sentence', () => {
  it('ends a message', () => {
    expect(sentence('Airflow is away')).toBe('Airflow is away.');
    expect(sentence('Airflow is away. ')).toBe('Airflow is away.');
  });

  it('tells moments by the clock of whoever reads, and leaves ids alone', () => {
    const at = '2026-11-29T06:37:00.000Z';
    expect(sentence(`So it was at ${at}; wait`)).toBe(
      `So it was at ${momentText(at)}; wait.`,
    );
    expect(
      sentence('The run scheduled__2026-11-29T06:37:00+00:00 failed'),
    ).toBe('The run scheduled__2026-11-29T06:37:00+00:00 failed.');
  });
});
