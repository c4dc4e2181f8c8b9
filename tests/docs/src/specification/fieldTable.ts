import { z } from 'zod/v3';
import { code } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';
import { fieldRules } from './fieldRules';
import { zodLimits } from './zodLimits';
import { zodTypeWords } from './zodTypeWords';

function example(name: string, examples: readonly object[]): string {
  const holder = examples.find(part => name in part);
  if (!holder) throw new Error(`The complete example has no ${name}`);
  const value = (holder as Record<string, unknown>)[name];
  const text = flowYaml(value);
  const isLong = text.length > 40 || String(value).includes('\n');
  return isLong ? 'above' : code(text);
}

/**
 * The fields of one part of a specification. `section`: its rules in
 * fieldRules. `examples`: the parts of the complete example that it stands for.
 */
export function fieldTable(
  section: string,
  shape: Record<string, z.ZodTypeAny>,
  examples: readonly object[],
): string {
  const rules = fieldRules[section] ?? {};
  return table(
    ['field', 'meaning', 'type', 'required', 'limits', 'example'],
    Object.entries(shape).map(([name, schema]) => [
      code(name),
      schema.description ?? '',
      rules[name]?.type ?? zodTypeWords(schema),
      schema.isOptional() ? 'no' : 'yes',
      [
        ...(rules[name]?.type ? [] : zodLimits(schema)),
        ...(rules[name]?.limits ?? []),
      ].join('; '),
      example(name, examples),
    ]),
  );
}
