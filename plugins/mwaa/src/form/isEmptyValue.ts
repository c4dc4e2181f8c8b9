/** Whether a form holds nothing of a field yet; of an object it makes an empty one by itself. */
export const isEmptyValue = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0);
