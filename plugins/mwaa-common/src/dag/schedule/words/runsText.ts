/** Numbers that go up, each as its name; three or more in a row as "a to c". */
export function runsText(
  sorted: readonly number[],
  name: (number: number) => string,
): string[] {
  const rows: number[][] = [];
  sorted.forEach(number => {
    const row = rows.at(-1);
    if (row && row.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  });
  return rows.flatMap(row =>
    row.length < 3
      ? row.map(name)
      : [`${name(row[0])} to ${name(row[row.length - 1])}`],
  );
}
