import { escapePythonString } from './pythonString';

/**
 * A triple-quoted Python string whose lines look as they were typed; for long
 * text that people read, such as Markdown. Exact, like `pythonLiteral`.
 */
export function pythonTextBlock(text: string): string {
  const body = text
    .split(/(["\n])/)
    .map(part =>
      part === '"' || part === '\n' ? part : escapePythonString(part),
    )
    .join('');
  // A quote is readable as it is unless it helps to end the string.
  return `"""\\\n${body.replace(/"(?="|$)/g, '\\"')}"""`;
}
