import { DagRun } from 'backstage-plugin-mwaa-common';

/** Columns that a label takes. */
const WIDTH = 3;

const dayOf = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(
    new Date(at),
  );

/** `28 Nov` under the first run of a day, as far as there is room; column by column. */
export function dayLabels(
  runs: readonly DagRun[],
): { column: number; text: string }[] {
  const labels: { column: number; text: string }[] = [];
  let last: string | undefined;
  runs.forEach(({ runAfter, startedAt }, column) => {
    const at = runAfter ?? startedAt;
    const text = at && dayOf(at);
    if (!text || text === last) return;
    const before = labels.at(-1);
    if (before && column - before.column < WIDTH) return;
    labels.push({ column, text });
    last = text;
  });
  return labels;
}
