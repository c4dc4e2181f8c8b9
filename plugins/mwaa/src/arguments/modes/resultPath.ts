/** `rows.0.name` for a place in a result; numbers are positions in a list. */
export const resultPathText = (path: readonly (string | number)[]): string =>
  path.join('.');

/** And back; nothing for no place. */
export function readResultPath(text: string): (string | number)[] | undefined {
  const parts = text.split('.').filter(part => part !== '');
  return parts.length
    ? parts.map(part => (/^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part))
    : undefined;
}
