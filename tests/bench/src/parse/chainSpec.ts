import { parseDagSpec } from 'backstage-plugin-mwaa-common';

/** How many tasks run side by side between two that wait for all of them. */
const WIDTH = 4;

/** The ids before the task of this position: waves of four between single tasks. */
export function upstreamsOf(position: number): number[] {
  if (position === 0) return [];
  const place = (position - 1) % (WIDTH + 1);
  const last = position - 1 - place;
  return place < WIDTH
    ? [last]
    : Array.from({ length: WIDTH }, (_, index) => last + 1 + index);
}

/** A DAG of so many Bash tasks, as a specification. */
export const chainSpec = (count: number) =>
  parseDagSpec({
    version: 1,
    dagId: `generated_${count}`,
    description: 'Measures how long parsing takes.',
    owner: 'team-orders',
    tags: ['bench'],
    timezone: 'Europe/Zurich',
    startDate: '2026-01-01',
    schedule: { type: 'cron', cron: '5 5 * * *', date: 'trigger' },
    catchup: false,
    paused: true,
    defaults: { retries: 2, retryDelay: 'PT5M' },
    tasks: Array.from({ length: count }, (_, position) => ({
      id: `step_${position}`,
      operator: 'bash',
      after: upstreamsOf(position).map(upstream => `step_${upstream}`),
      with: { bash_command: `echo "step ${position}"` },
    })),
  }).spec;
