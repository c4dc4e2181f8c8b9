import { dagJsonSchema } from './dagJsonSchema';

const LINE = 160;

// A change of one argument is to be a change of one line, and the file not
// longer than it must be.
function lines(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (short.length <= LINE || value === null || typeof value !== 'object') {
    return short;
  }
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    const items = value.map(item => inner + lines(item, inner));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${lines(item, inner)}`,
    );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** The file that the first line of `dag.yaml` names. */
export const dagJsonSchemaText = (): string =>
  `${lines(dagJsonSchema(), '')}\n`;
