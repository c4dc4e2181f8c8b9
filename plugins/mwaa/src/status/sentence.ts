import { momentText } from './momentText';

/** Of moments that stand by themselves; those in ids of runs are part of a name. */
const moments =
  /(?<![\w+-])\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/g;

/** A message of the backend as a sentence: with its full stop, and moments by the clock of whoever reads. */
export function sentence(message: string): string {
  const text = message.trim().replace(moments, momentText);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
