import { DagPreview, Problem } from 'backstage-plugin-mwaa-common';

type Path = Problem['path'];

const startsWith = (path: Path, start: Path) =>
  start.every((part, index) => path[index] === part);

/** Id of the task that a path leads into, as the specification writes it. */
function taskIdAt([list, index]: Path, work: unknown): string | undefined {
  if (list !== 'tasks' || typeof index !== 'number') return undefined;
  const tasks = (work as { tasks?: { id?: string }[] } | undefined)?.tasks;
  return tasks?.[index]?.id;
}

/** Where a finding shows in the files: its own mark, or else its task. */
export function lineOf(
  finding: Problem,
  { files, taskLines }: DagPreview,
  work: unknown,
): { file: string; line: number } | undefined {
  const marks = files.flatMap(file =>
    file.marks.map(mark => ({ ...mark, file: file.path })),
  );
  const own =
    marks.find(
      mark =>
        mark.message === finding.message && startsWith(mark.path, finding.path),
    ) ?? marks.find(mark => startsWith(mark.path, finding.path));
  if (own) return { file: own.file, line: own.line };
  const id = taskIdAt(finding.path, work);
  const line = Object.entries(taskLines).find(
    ([fullId]) => fullId === id || fullId.endsWith(`.${id}`),
  )?.[1];
  return line && files[0] ? { file: files[0].path, line } : undefined;
}
