import { visibleText } from './visibleText';

/** A block of code of Markdown that nothing in the text can end. */
export function codeBlock(code: string, language = ''): string {
  const text = code.replace(/\n$/, '').split('\n').map(visibleText).join('\n');
  const ticks = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...ticks.map(run => run.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
