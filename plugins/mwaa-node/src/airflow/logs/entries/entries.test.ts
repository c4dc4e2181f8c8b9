import { jsonLogEntries } from './jsonLogEntries';
import { messageEntry } from './messageEntry';
import { textLogEntries } from './textLogEntries';
import { tracebackText } from './tracebackText';

const at = '2026-01-01T00:00:00.000Z';
const frames = [{ filename: 'a.py', lineno: 1, name: 'f' }];

describe('messageEntry', () => {
  it.each([
    ['{"event":"hello","level":"info","logger":"task"}', 'INFO - hello'],
    ['{"event":"hello","chan":"stdout"}', 'hello'],
    [
      '{"event":"rows","level":"info","count":3,"table":"a b","more":[1]}',
      'INFO - rows count=3 table=a b more=[1]',
    ],
    [
      '{"event":"e","dag_id":"o","task_id":"t","lineno":1,"count":0}',
      'e count=0',
    ],
    ['{"event":"e","error_detail":"odd"}', 'e error_detail=odd'],
    ['{"event":{"a":1}}', '{"a":1}'],
    ['{"result": 1}', '{"result": 1}'],
    ['{not json', '{not json'],
    ['', ''],
  ])('tells %s', (message, text) => {
    expect(messageEntry(message, at)).toEqual({ at, text });
  });

  it('takes the time that a line of 2.x begins with', () => {
    expect(
      messageEntry('[2026-01-01T01:00:00.250+0100] {a.py:1} INFO - x', at),
    ).toEqual({ at: '2026-01-01T00:00:00.250Z', text: '{a.py:1} INFO - x' });
  });
});

describe('tracebackText', () => {
  const exception = (exc_type: string, more = {}) => ({
    exc_type,
    exc_value: 'why',
    frames,
    ...more,
  });
  const python = (type: string) =>
    `Traceback (most recent call last):\n  File "a.py", line 1, in f\n${type}: why`;

  it('puts what was raised last, as Python does', () => {
    const detail = [
      exception('C'),
      exception('B', { is_cause: true }),
      exception('A', { is_cause: false }),
    ];
    expect(tracebackText(detail)).toBe(
      [
        python('A'),
        '',
        'During handling of the above exception, another exception occurred:',
        '',
        python('B'),
        '',
        'The above exception was the direct cause of the following exception:',
        '',
        python('C'),
      ].join('\n'),
    );
  });

  it('shows notes and the exceptions of a group', () => {
    const detail = [
      {
        exc_type: 'ExceptionGroup',
        exc_value: '',
        exc_notes: ['look here'],
        exceptions: [[exception('A')]],
      },
    ];
    expect(tracebackText(detail)).toBe(
      `ExceptionGroup\nlook here\n${python('A').replace(/^/gm, '  | ')}`,
    );
  });

  it.each([[undefined], ['text'], [[]], [[{ exc_type: 1 }]]])(
    'is none of %j',
    detail => {
      expect(tracebackText(detail)).toBeUndefined();
    },
  );
});

describe('a record that is nested to keep its reader busy', () => {
  const nested = (depth: number, value: string) =>
    `${value}`.replace('…', `${'['.repeat(depth)}${']'.repeat(depth)}`);

  it('is shown without what is too deep', () => {
    const deep = messageEntry(nested(100_000, '{"event": "x", "more": …}'));
    expect(deep.text).toMatch(/^x more=/);
    const group = '{"exc_type":"E","exc_value":"v","exceptions":[[';
    const depth = 500;
    const chain = `${group.repeat(depth)}${'{"exc_type":"E","exc_value":"v"}'}${']]}'.repeat(depth)}`;
    const { text } = messageEntry(`{"event":"x","error_detail":[${chain}]}`);
    expect(text.split('\n')).toHaveLength(12);
  });
});

describe('textLogEntries', () => {
  it('keeps a traceback with the line that it belongs to', () => {
    const text = `vm\n*** Found\n[2026-01-01T00:00:00.000+0000] ERROR - no\nTraceback\n  File\n[2026-01-01T00:00:01.000+0000] INFO - end\n`;
    expect(textLogEntries(text)).toEqual([
      { at, text: 'ERROR - no\nTraceback\n  File' },
      { at: '2026-01-01T00:00:01.000Z', text: 'INFO - end' },
    ]);
  });

  it('says why there is nothing', () => {
    expect(textLogEntries('vm\n*** Could not read served logs: 404\n')).toEqual(
      [{ text: 'vm' }, { text: '*** Could not read served logs: 404' }],
    );
  });
});

describe('jsonLogEntries', () => {
  const source = [
    { event: '::group::Log message source details', sources: ['/a'] },
    { event: '::endgroup::' },
  ];
  const entriesOf = (...content: unknown[]) =>
    jsonLogEntries(JSON.stringify({ content, continuation_token: null }));

  it('leaves out where it was read', () => {
    const record = { event: 'x', timestamp: '2026-01-01T00:00:00Z' };
    expect(entriesOf(...source, record)).toEqual([{ at, text: 'x' }]);
  });

  it('says where it was read when there is nothing else', () => {
    expect(entriesOf(...source)).toHaveLength(2);
  });

  it('takes lines that are no records', () => {
    expect(entriesOf('a', '[2026-01-01T00:00:00.000+0000] b')).toEqual([
      { text: 'a' },
      { at, text: 'b' },
    ]);
  });

  it('refuses what it does not know', () => {
    expect(() => jsonLogEntries('<html>')).toThrow(
      'Airflow tells the log in a way that is not known: answer',
    );
  });
});
