import { Problem } from 'backstage-plugin-mwaa-common';

/** Problems at or below a place, with paths from there on. */
export const problemsUnder = (
  problems: readonly Problem[],
  ...place: Problem['path']
): Problem[] =>
  problems
    .filter(({ path }) => place.every((part, index) => path[index] === part))
    .map(problem => ({ ...problem, path: problem.path.slice(place.length) }));
