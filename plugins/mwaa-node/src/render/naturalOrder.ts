const PARTS = /\d+|\D/gu;

const sign = (a: string | number, b: string | number) =>
  Number(a > b) - Number(a < b);

/** As numbers; digit by digit, as after a decimal point, where one begins with zero. */
function digitOrder(a: string, b: string): number {
  return a.startsWith('0') || b.startsWith('0')
    ? sign(a, b)
    : sign(a.length, b.length) || sign(a, b);
}

const isNumber = (part: string) => /^\d/.test(part);

/** Order of names in which `step2` comes before `step10`, as ruff sorts imports. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a, b].map(text => text.match(PARTS) ?? []);
  const differs = left.findIndex((part, i) => part !== right[i]);
  if (differs < 0) return sign(left.length, right.length);
  const [one, other] = [left[differs], right[differs]];
  if (other === undefined) return 1;
  return isNumber(one) && isNumber(other)
    ? digitOrder(one, other)
    : sign(one, other);
}
