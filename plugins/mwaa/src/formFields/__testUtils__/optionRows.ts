import { OptionSchema } from './OptionSchema';

const code = (text: string) => `\`${text}\``;

/** What an option takes, in words. */
function typeWords({
  type,
  enum: choices,
  items,
  anyOf,
}: OptionSchema): string {
  if (choices) return `one of ${choices.map(code).join(', ')}`;
  if (anyOf) return [...new Set(anyOf.map(typeWords))].join(' or ');
  if (type === 'array') {
    // The same as beside it is a reference.
    if (!items?.type) return 'list of such';
    const each = typeWords(items);
    return each.startsWith('one of')
      ? `list, each ${each}`
      : `list of ${each}s`;
  }
  const words: { [type: string]: string } = {
    string: 'text',
    object: 'mapping',
  };
  const word = words[type ?? ''];
  if (!word) throw new Error(`No words for the type ${type}`);
  return word;
}

/** Name, type and meaning of each option, also of those inside others. */
export function optionRows(
  { properties = {} }: OptionSchema,
  prefix = '',
): string[][] {
  return Object.entries(properties).flatMap(([key, option]) => {
    const name = `${prefix}${key}`;
    if (name === 'names') {
      return [[code(name), 'mapping', '[Names](#names) of the form.']];
    }
    if (!option.description) throw new Error(`${name} has no description`);
    return [
      [code(name), typeWords(option), option.description],
      ...optionRows(option, `${name}.`),
    ];
  });
}
