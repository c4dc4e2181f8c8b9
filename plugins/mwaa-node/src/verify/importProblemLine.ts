import { ImportProblem } from 'backstage-plugin-mwaa-common';

/** Where and why Airflow cannot import a file, in one line. */
export function importProblemLine({
  file,
  line,
  taskId,
  summary,
  raisedAt,
}: ImportProblem): string {
  const places = [
    file,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(taskId ? [`task ${taskId}`] : []),
    ...(raisedAt ? [`raised in ${raisedAt.file}, line ${raisedAt.line}`] : []),
  ];
  return `${places.join(', ')}: ${summary}`;
}
