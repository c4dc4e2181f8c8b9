import { formTitles, Problem } from 'backstage-plugin-mwaa-common';

type Fields = { [field: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  value && typeof value === 'object' ? (value as Fields) : {};

/** What stands in the named list at a position. */
const entryOf = (work: unknown, list: 'tasks' | 'groups', index: number) =>
  fieldsOf((fieldsOf(work)[list] as unknown[] | undefined)?.[index]);

const wordOf = (part: string | number) =>
  typeof part === 'number' ? `entry ${part + 1}` : (formTitles[part] ?? part);

/** The fields of a task or group, without the names of the specification’s own layers. */
function within([first, ...rest]: Problem['path']): string[] {
  if (first === undefined) return [];
  if (first === 'with') {
    return rest.length
      ? [`argument ${rest[0]}`, ...rest.slice(1).map(wordOf)]
      : ['arguments'];
  }
  return [first, ...rest].map(wordOf);
}

/** Where something is, as people call it: `Task load, argument sql`. */
export function pathInWords(path: Problem['path'], work: unknown): string {
  const [first, index, ...rest] = path;
  if (first === undefined) return 'The DAG';
  if ((first === 'tasks' || first === 'groups') && typeof index === 'number') {
    const { id } = entryOf(work, first, index);
    const kind = first === 'tasks' ? 'Task' : 'Group';
    const name =
      typeof id === 'string' && id ? `${kind} ${id}` : `${kind} ${index + 1}`;
    return [name, ...within(rest)].join(', ');
  }
  return path.map(wordOf).join(', ');
}
