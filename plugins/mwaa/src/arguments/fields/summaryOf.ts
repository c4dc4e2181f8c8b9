import { FormField } from '../list/FormField';

const short = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
};

/** What is set of some fields, in a line. */
export const summaryOf = (
  fields: readonly Pick<FormField, 'name' | 'title'>[],
  given: object | undefined = {},
): string =>
  fields
    .flatMap(({ name, title }) => {
      const value = (given as { [name: string]: unknown })[name];
      return value === undefined ? [] : [`${title}: ${short(value)}`];
    })
    .join(' · ');
