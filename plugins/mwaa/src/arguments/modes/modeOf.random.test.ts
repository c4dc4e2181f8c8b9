import {
  DagValue,
  markNames,
  OperatorField,
  palette,
} from 'backstage-plugin-mwaa-common';
import * as fc from 'fast-check';
import { readYamlText, yamlText } from '../editors/yamlText';
import { canShow } from './canShow';
import { modeOf } from './modeOf';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<DagValue>;

// Well formed or not: a file may hold either.
const mark = fc
  .tuple(
    fc.constantFrom(...markNames, '$unknown'),
    fc.oneof(
      json,
      fc.string(),
      fc.constantFrom<DagValue>(
        'load',
        { task: 'load', key: 'rows' },
        { task: 'load', path: ['rows', 0] },
        { task: 'load', path: ['a.b', '0'] },
        { module: 'checks', callable: 'ok' },
        { asset: 'orders' },
        'PT5M',
        [1, 'a'],
      ),
    ),
  )
  .map(([name, value]): DagValue => ({ [name]: value }));

const value: fc.Arbitrary<DagValue> = fc.oneof(
  json,
  mark,
  fc.array(fc.oneof(fc.string(), mark), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.oneof(fc.string(), mark), { maxKeys: 3 }),
  fc.constantFrom<DagValue>('', ' ', 'a\r\nb', 'a: [', '- ', '5', -0, 1e300),
);

describe('any value', () => {
  it('survives its text in YAML', () => {
    fc.assert(
      fc.property(value, given => {
        const text = yamlText(given);
        // Text that is no YAML is kept as text.
        const reading = readYamlText(text);
        const back = reading.problem === undefined ? reading.value : text;
        expect(JSON.stringify(back)).toBe(JSON.stringify(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has a mode that shows it, whatever the type of the argument', () => {
    const types = [...new Set(palette.flatMap(({ fields }) => fields))].map(
      ({ type, options, orList }): Partial<OperatorField> => ({
        type,
        options,
        orList,
      }),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...types), (given, type) => {
        const field = type as OperatorField;
        expect(canShow(modeOf(given, field), given, field)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
