import { cleanup, render, screen } from '@testing-library/react';
import {
  DagValue,
  markNames,
  OperatorField,
} from 'backstage-plugin-mwaa-common';
import * as fc from 'fast-check';
import { readYamlText } from '../editors/yamlText';
import { modeOf } from '../modes/modeOf';
import { Argument } from './Argument';

// On a busy machine each drawing takes a while in jsdom.
jest.setTimeout(120_000);

const types: readonly OperatorField['type'][] = [
  'string',
  'text',
  'integer',
  'number',
  'boolean',
  'duration',
  'enum',
  'stringList',
  'stringMap',
  'list',
  'map',
  'dateTime',
  'time',
  'dateTimeOrTime',
  'callable',
  'taskIds',
  'condition',
  'cases',
  'any',
];

// Text that is no YAML is kept as text.
function valueOf(text: string): DagValue {
  const reading = readYamlText(text);
  return reading.problem === undefined ? reading.value : text;
}

const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<DagValue>;
const value: fc.Arbitrary<DagValue> = fc.oneof(
  json,
  fc
    .tuple(fc.constantFrom(...markNames), fc.oneof(json, fc.string()))
    .map(([name, inner]): DagValue => ({ [name]: inner })),
);

describe('any value of any argument', () => {
  it('is drawn without a change, and in YAML exactly as it is', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...types), (given, type) => {
        const onChange = jest.fn();
        const field: OperatorField = {
          name: 'job',
          title: 'Job',
          help: '',
          type,
          template: true,
          example: null,
        };
        render(
          <Argument
            field={field}
            operator={{ kind: 'operator' }}
            value={given}
            onChange={onChange}
          />,
        );
        const isYaml = modeOf(given, field) === 'yaml';
        const shown = isYaml
          ? valueOf(screen.getByRole<HTMLTextAreaElement>('textbox').value)
          : given;
        cleanup();
        expect(onChange).not.toHaveBeenCalled();
        expect(JSON.stringify(shown)).toBe(JSON.stringify(given));
      }),
      { numRuns: 150 },
    );
  });
});
