import { diffBlock } from 'backstage-plugin-mwaa-common';
import { Promotion } from '../plan/promotion';

// What is longer than this nobody reads on the page of a task.
const MAX_LENGTH = 20_000;

/** Markdown: what the other environment changes in the rendering. */
export function promotionSummary({
  from,
  environment,
  differences,
}: Pick<Promotion, 'from' | 'environment' | 'differences'>): string {
  const between = `${from.id} (Airflow ${from.airflowVersion}) and ${environment.id} (Airflow ${environment.airflowVersion})`;
  if (!differences.length) {
    return `The files are the same for ${between}.`;
  }
  let room = MAX_LENGTH;
  return [
    `What differs between ${between}:`,
    ...differences.map(({ path, change, diff }) => {
      const block = diff ? `\n\n${diffBlock(diff)}` : '';
      room -= block.length;
      return `- \`${path}\`: ${change}${room > 0 ? block : ''}`;
    }),
  ].join('\n\n');
}
