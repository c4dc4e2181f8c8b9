/**
 * The one field in which two values differ, as text, if both hold text, a
 * number or nothing there: what typing changes.
 */
export function changedField(
  before: unknown,
  after: unknown,
): string | undefined {
  const isTyped = (value: unknown) =>
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'number';
  if (isTyped(before) && isTyped(after)) return '';
  const isNested = (value: unknown): value is { [key: string]: unknown } =>
    typeof value === 'object' && value !== null;
  if (!isNested(before) || !isNested(after)) return undefined;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter(name => before[name] !== after[name]);
  if (changed.length !== 1) return undefined;
  const inner = changedField(before[changed[0]], after[changed[0]]);
  return inner === undefined ? undefined : `${changed[0]}/${inner}`;
}
