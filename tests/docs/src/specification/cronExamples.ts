import { cronProblem } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { table } from '../markdown/table';

const examples: readonly [string, string][] = [
  ['5 5 * * *', 'every day at 05:05'],
  [
    '*/15 8-18 * * 1-5',
    'every quarter of an hour from 8 to 18:45, Monday to Friday',
  ],
  ['0 3 1 * *', 'at 03:00 on the first day of each month'],
  ['0 3 L * *', 'at 03:00 on the last day of each month'],
  ['0 9 * * 1#1', 'at 09:00 on the first Monday of each month'],
  ['0 9 * * L5', 'at 09:00 on the last Friday of each month'],
  ['0 6 * jan-mar mon', 'at 06:00 on Mondays from January to March'],
];

/** Cron expressions that are accepted, and what they mean. */
export const cronExamples = (): string =>
  table(
    ['cron', 'runs'],
    examples.map(([cron, when]) => {
      const problem = cronProblem(cron);
      if (problem) throw new Error(`${cron} ${problem}`);
      return [code(cron), when];
    }),
  );
