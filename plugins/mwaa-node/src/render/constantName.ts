import { freeName } from './freeName';

/** `daily orders` as `DAILY_ORDERS`; `suffix` helps where that is taken. */
export function constantName(
  text: string,
  suffix: string,
  taken: ReadonlySet<string>,
): string {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  if (words === '') return freeName(suffix, taken);
  const name = /^\d/.test(words) ? `${suffix}_${words}` : words;
  return freeName(taken.has(name) ? `${name}_${suffix}` : name, taken);
}
