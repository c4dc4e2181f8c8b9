const MAX_LENGTH = 350;

/** One line, and not longer than GitHub takes; without control characters. */
export const repositoryDescription = (description: string): string => {
  const line = description.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > MAX_LENGTH
    ? `${letters.slice(0, MAX_LENGTH - 1).join('')}…`
    : line;
};
