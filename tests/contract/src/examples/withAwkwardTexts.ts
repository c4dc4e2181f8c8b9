import {
  DagValue,
  OperatorField,
  readDagValue,
} from 'backstage-plugin-mwaa-common';

/** Every text in a value with another at its end. */
function lengthened(value: DagValue, end: string): DagValue {
  const reading = readDagValue(value);
  if (reading.kind === 'list') {
    return reading.items.map(item => lengthened(item, end));
  }
  if (reading.kind === 'mapping') {
    return Object.fromEntries(
      reading.entries.map(([key, item]) => [key, lengthened(item, end)]),
    );
  }
  return typeof value === 'string' ? `${value}${end}` : value;
}

const LITERAL = ['literal', 'list', 'mapping'];
const TEXTS = ['string', 'text', 'stringList', 'stringMap', 'list', 'map'];

/**
 * The arguments that Airflow fills in, with something at the end of each text
 * that must stay as it was typed; without those that take certain words only.
 */
export function withAwkwardTexts(
  values: Record<string, DagValue>,
  fields: readonly OperatorField[],
  end: string,
): Record<string, DagValue> {
  return Object.fromEntries(
    fields
      .filter(
        ({ name, template, type, options }) =>
          template &&
          !options &&
          TEXTS.includes(type) &&
          name in values &&
          LITERAL.includes(readDagValue(values[name]).kind),
      )
      .map(({ name }) => [name, lengthened(values[name], end)]),
  );
}
