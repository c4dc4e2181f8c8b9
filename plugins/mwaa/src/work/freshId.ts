/** The wanted id, or the first of `wanted_2`, `wanted_3` … that nothing has. `prefix`: of its groups. */
export function freshId(
  wanted: string,
  taken: ReadonlySet<string>,
  prefix = '',
): string {
  const stem = wanted.replace(/_\d+$/, '') || wanted;
  let id = wanted;
  for (let count = 2; taken.has(`${prefix}${id}`); count++) {
    id = `${stem}_${count}`;
  }
  return id;
}
