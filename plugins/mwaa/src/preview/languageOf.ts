import type { CodeLanguage } from './code/languages';

const endings: [RegExp, CodeLanguage][] = [
  [/\.py$/, 'python'],
  [/\.ya?ml$/, 'yaml'],
];

/** What a file is shown as, by its name. */
export const languageOf = (path: string): CodeLanguage =>
  endings.find(([ending]) => ending.test(path))?.[1] ?? 'text';
