import { formTitles, palette, Problem } from 'backstage-plugin-mwaa-common';

const argumentTitles = new Map(
  palette.flatMap(({ fields }) =>
    fields.map(({ name, title }) => [name, title] as const),
  ),
);

const words = (part: string | number) =>
  typeof part === 'number'
    ? String(part + 1)
    : (formTitles[part] ?? argumentTitles.get(part) ?? part);

/**
 * `Tasks › 2 › Query: is missing`: in the words of the wizard, and counted
 * from one as people do. `with` is only how values are kept.
 */
export function problemLine({ path, message }: Problem): string {
  const shown = path.filter(part => part !== 'with').map(words);
  return shown.length ? `${shown.join(' › ')}: ${message}` : message;
}
