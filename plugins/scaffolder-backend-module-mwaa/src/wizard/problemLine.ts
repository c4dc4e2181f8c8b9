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

/** A field of the form that others of the wizard's words stand in. */
const isFrame = (part: string | number, index: number, path: Problem['path']) =>
  index === 0 && path.length > 1 && (part === 'timing' || part === 'work');

/**
 * `Tasks › 2 › Query: is missing`: in the words of the wizard, and counted
 * from one as people do. `with`,
 * `timing` and `work` are only how values are kept.
 */
export function problemLine({ path, message }: Problem): string {
  const shown = path
    .filter((part, index) => part !== 'with' && !isFrame(part, index, path))
    .map(words);
  return shown.length ? `${shown.join(' › ')}: ${message}` : message;
}
