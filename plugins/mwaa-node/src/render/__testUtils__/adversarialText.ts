import fc from 'fast-check';

const AWKWARD = [
  ...'"\'\\\n\r\t{}%#$ ',
  '"""',
  "'''",
  '{{ ds }}',
  '{% raw %}',
  '{% endraw %}',
  '{# c #}',
  "{{ '{{' }}",
  '\\N{BULLET}',
  '\\x41',
  '\r\n',
  '\u0001',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u200d',
  '\u{e0041}',
  '😀',
  '👩‍👩‍👧',
  'é',
  '漢',
  '.sql',
  '</script>',
  ' word ',
  'x'.repeat(85),
];

/** Text made of all that ends, changes or hides in a Python or Jinja literal. */
export const adversarialText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...AWKWARD) },
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join('').replaceAll('\0', ''))
  .filter(text => !/\p{Cs}/u.test(text));
