/** "a", "a and b", "a, b and c". */
export const listText = (
  parts: readonly string[],
  joint: 'and' | 'or' = 'and',
): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
