import { Problem } from './problem';

const isWithin = (path: Problem['path'], outer: Problem['path']) =>
  outer.length <= path.length &&
  outer.every((part, index) => part === path[index]);

/** The first problems, and of the later ones those about other fields: what a wrong field causes is no news. */
export const withoutConsequences = (
  first: readonly Problem[],
  later: readonly Problem[],
): Problem[] => [
  ...first,
  ...later.filter(
    ({ path }) => !first.some(known => isWithin(path, known.path)),
  ),
];
