/** Every choice of one item of each list; the last list varies fastest. */
export const combinations = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (choices, list) =>
      choices.flatMap(choice => list.map(item => [...choice, item])),
    [[]],
  );
