import { cronProblem } from '../cron';
import { cronExpression } from '../cronExpression';

type Fields = readonly string[];

const DAY = 2;
const WEEKDAY = 4;

const isOpen = (field: string) => field.split(',').includes('*');
const elements = (field: string) => field.split(',');

function mergedField(a: string, b: string): string {
  if (isOpen(a) || isOpen(b)) return '*';
  const all = [...new Set([...elements(a), ...elements(b)])];
  return all.every(element => /^\d+$/.test(element))
    ? all.sort((one, other) => Number(one) - Number(other)).join(',')
    : all.join(',');
}

// Day of the month and day of the week are joined by OR only when both are
// restricted, so that an open one must not meet a restricted one.
function changesDays(a: Fields, b: Fields, at: number): boolean {
  if (at !== DAY && at !== WEEKDAY) return false;
  const other = at === DAY ? WEEKDAY : DAY;
  return !isOpen(a[other]) && isOpen(a[at]) !== isOpen(b[at]);
}

function merged(a: Fields, b: Fields): Fields | undefined {
  const different = a.flatMap((field, at) => (field === b[at] ? [] : [at]));
  if (different.length === 0) return a;
  const [at] = different;
  if (different.length > 1 || changesDays(a, b, at)) return undefined;
  const fields = a.map((field, index) =>
    index === at ? mergedField(field, b[at]) : field,
  );
  return cronProblem(fields.join(' ')) ? undefined : fields;
}

function mergedOnce(crons: readonly Fields[]): Fields[] | undefined {
  for (let i = 0; i < crons.length; i++) {
    for (let j = i + 1; j < crons.length; j++) {
      const both = merged(crons[i], crons[j]);
      if (both) {
        return [
          ...crons.slice(0, i),
          both,
          ...crons.slice(i + 1).filter((_, index) => index + i + 1 !== j),
        ];
      }
    }
  }
  return undefined;
}

/**
 * One cron expression that is due whenever one of these is, as far as
 * expressions that differ in a single field make one; `undefined` otherwise.
 *
 * @param crons - expressions or presets that cronProblem accepts
 */
export function mergeCrons(crons: readonly string[]): string | undefined {
  let fields: Fields[] = crons.map(cron => cronExpression(cron).split(' '));
  for (let next = mergedOnce(fields); next; next = mergedOnce(fields)) {
    fields = next;
  }
  return fields.length === 1 ? fields[0].join(' ') : undefined;
}
