import { parseTaskLog } from './parseTaskLog';

const at = (text: string) => Date.parse(text);

describe('parseTaskLog', () => {
  it('keeps a record of 2.x with its traceback together', () => {
    const lines = [
      '[2026-01-01T10:00:00.500+0100] {bash.py:1} INFO - Output:',
      '',
      '[2026-01-01T09:00:01.000+0000] {task.py:2} ERROR - Task failed',
      'Traceback (most recent call last):',
      '  File "orders.py", line 3',
      'ValueError: {"no": "price"}',
    ];
    expect(parseTaskLog(lines.join('\n'), 0)).toEqual([
      { timestamp: at('2026-01-01T09:00:00.500Z'), message: lines[0] },
      {
        timestamp: at('2026-01-01T09:00:01Z'),
        message: lines.slice(2).join('\n'),
      },
    ]);
  });

  it('makes a record of 3.x what the CloudWatch handler sends of it', () => {
    const text = [
      '{"timestamp":"2026-01-01T09:00:00.123456","level":"info","event":"hello"}',
      '{"timestamp":"2026-01-01T09:00:01Z","level":"error","event":"no","error_detail":[]}',
    ].join('\n');
    expect(parseTaskLog(text, 0)).toEqual([
      {
        timestamp: at('2026-01-01T09:00:00.123Z'),
        message: '{"level":"info","event":"hello"}',
      },
      {
        timestamp: at('2026-01-01T09:00:01Z'),
        message: '{"level":"error","event":"no","error_detail":[]}',
      },
    ]);
  });

  it('keeps lines that belong to no record', () => {
    const text =
      'early\n{"timestamp":"2026-01-01T09:00:00","event":"a"}\n{"b"\n';
    expect(parseTaskLog(text, 7)).toEqual([
      { timestamp: 7, message: 'early' },
      { timestamp: at('2026-01-01T09:00:00Z'), message: '{"event":"a"}' },
      { timestamp: at('2026-01-01T09:00:00Z'), message: '{"b"' },
    ]);
  });
});
