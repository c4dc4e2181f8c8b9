/** The number a text stands for, if it is one that is kept exactly. */
export function readNumber(text: string, isWhole: boolean): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return undefined;
  const number = Number(trimmed);
  if (!Number.isFinite(number)) return undefined;
  return isWhole && !Number.isSafeInteger(number) ? undefined : number;
}
