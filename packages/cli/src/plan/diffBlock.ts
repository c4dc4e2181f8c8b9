import { visibleText } from '../output/visibleText';

/** A block of code that nothing in the diff can end. */
export function diffBlock(diff: string): string {
  const text = diff.replace(/\n$/, '').split('\n').map(visibleText).join('\n');
  const ticks = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...ticks.map(run => run.length + 1)));
  return `${fence}diff\n${text}\n${fence}`;
}
