import { InputError } from '@backstage/errors';
import { PythonExpression } from './PythonExpression';
import { escapePythonString } from './pythonString';

export type PythonValue =
  | null
  | boolean
  | number
  | string
  | PythonExpression
  | readonly PythonValue[]
  | { readonly [key: string]: PythonValue };

/**
 * Wider than this, a literal never fits on a line of 100 with its argument's
 * name and indent, so the formatter will not join what is broken up here.
 */
const BREAK_ABOVE = 88;
const PART_WIDTH = 80;

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) {
    throw new InputError(
      `${value} is not a number that a specification can hold.`,
    );
  }
  if (Object.is(value, -0)) return '-0.0';
  // BigInt, because String() writes whole numbers from 1e21 on as floats.
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Cut after line ends and, where a line is long, after spaces. */
function textParts(text: string): string[] {
  return text.split(/(?<=\n)(?!\n)/).flatMap(line => {
    const parts: string[] = [];
    let part = '';
    for (const word of line.split(/(?<= )(?! )/)) {
      if (part && part.length + word.length > PART_WIDTH) {
        parts.push(part);
        part = '';
      }
      part += word;
    }
    return part ? [...parts, part] : parts;
  });
}

function stringLiteral(text: string): string {
  const whole = `"${escapePythonString(text)}"`;
  if (whole.length <= BREAK_ABOVE) return whole;
  const parts = textParts(text);
  if (parts.length === 1) return whole;
  const lines = parts.map(part => `"${escapePythonString(part)}"`);
  return `(\n${lines.join('\n')}\n)`;
}

/**
 * Python source whose value is exactly `value`. Whole numbers become `int`,
 * others `float`; lists and mappings keep their order; long text is broken up
 * into adjacent literals, which Python joins. Every literal ends on a comma
 * friendly bracket or quote, so it can stand anywhere an expression can.
 *
 * @throws InputError for what Python or Airflow could not hold unchanged:
 * NUL, half a surrogate pair, NaN and the infinities.
 */
export function pythonLiteral(value: PythonValue): string {
  if (value instanceof PythonExpression) return value.source;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  const items = Object.entries(value).map(
    ([key, item]) => `"${escapePythonString(key)}": ${pythonLiteral(item)}`,
  );
  return `{${items.join(', ')}}`;
}
