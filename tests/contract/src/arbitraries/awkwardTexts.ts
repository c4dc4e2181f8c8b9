import fc from 'fast-check';

/** What escaping gets wrong, by what it is. */
export const AWKWARD_TEXTS: Record<string, string> = {
  'three double quotes': 'a """ b """',
  'three single quotes': "a ''' b '''",
  'a backslash at the end': 'ends with \\',
  'a Windows path': 'C:\\new\\table',
  'CR LF': 'one\r\ntwo\r\n',
  'a line end at the end': 'one\ntwo\n',
  'two line ends at the end': 'one\n\n',
  'line separators': 'a\u2028b\u2029c\u0085d',
  emoji: '👩‍👩‍👧 🇨🇭 ☕️',
  'right-to-left marks': 'a \u202e b \u2067 c \u200f',
  'control characters': 'a\u0001b\u001b[31mc\u007f\td',
  'a template': 'day {{ ds }} of {{ dag.dag_id }}',
  statements: '{% if x %}{%- raw %} {# comment #} {% endraw %}',
  'half a template': '{{ {{{ }} {%',
  percent: '100 % of %s and %(x)s',
  'the end of a comment': 'a #} b %} c }}',
  'the end of a script': '</script><b onclick="x">&amp;',
  'a script name': '/opt/run.sh',
  'a SQL file name': 's3://bucket/load.sql',
  'a JSON file name': 'steps.json',
  'Python escapes': '\\N{BULLET} \\x41 \\u0041 {x!r}',
  'an expression': '" + __import__("os").getcwd() + "',
  '100 kB': 'All work and no play. '.repeat(4600),
  'very long lines': `${'x'.repeat(3000)}\n${'y z '.repeat(800)}`,
};

const PIECES = [
  ...Object.values(AWKWARD_TEXTS).filter(text => text.length < 100),
  ...'"\'\\\n\r\t{}%#$ ',
];

/** Made of those and of any other character; what parsing refuses left out. */
export const awkwardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join('').replaceAll('\0', ''))
  .filter(text => !/\p{Cs}/u.test(text) && !text.includes('${{'));
