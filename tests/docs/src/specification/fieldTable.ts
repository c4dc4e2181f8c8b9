import { DagSpec } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';
import { fieldRules } from './fieldRules';
import { Section, sections } from './sections';
import { zodLimits } from './zodLimits';
import { zodTypeWords } from './zodTypeWords';

function example(name: string, parts: readonly object[]): string {
  const holder = parts.find(part => name in part);
  if (!holder) throw new Error(`The complete example has no ${name}`);
  const value = (holder as Record<string, unknown>)[name];
  const text = flowYaml(value);
  const isLong = text.length > 40 || String(value).includes('\n');
  return isLong ? 'above' : code(text);
}

/** The fields of one part of a specification, with what stands in the complete example. */
export function fieldTable(
  name: keyof typeof sections,
  complete: DagSpec,
): string {
  const section: Section = sections[name];
  const rules = fieldRules[name] ?? {};
  const parts = section.parts(complete).map(({ part }) => part);
  return table(
    ['field', 'meaning', 'type', 'required', 'limits', 'example'],
    Object.entries(section.shape).map(([field, schema]) => [
      code(field),
      schema.description ?? '',
      rules[field]?.type ?? zodTypeWords(schema),
      schema.isOptional() ? 'no' : 'yes',
      [
        ...(rules[field]?.type ? [] : zodLimits(schema)),
        ...(rules[field]?.limits ?? []),
      ].join('; '),
      example(field, parts),
    ]),
  );
}
