/** Whether a form holds no schedule yet; of an object it makes an empty one by itself. */
export const isEmptyTiming = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0);
