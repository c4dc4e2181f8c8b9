import { Problem } from 'backstage-plugin-mwaa-common';

const begins = (path: Problem['path'], start: Problem['path']) =>
  start.every((part, index) => path[index] === part);

/** What is wrong at a place of the timing or inside it, as one text. */
export const timingProblemAt = (
  problems: readonly Problem[],
  ...place: Problem['path']
): string | undefined =>
  problems
    .filter(({ path }) => begins(path, place))
    .map(({ message }) => message)
    .join('; ') || undefined;

/** What is wrong at exactly a place. */
export const timingProblemExactlyAt = (
  problems: readonly Problem[],
  ...place: Problem['path']
): string | undefined =>
  timingProblemAt(
    problems.filter(({ path }) => path.length === place.length),
    ...place,
  );
