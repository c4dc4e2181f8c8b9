import { StreamLanguage } from '@codemirror/language';
import { python } from '@codemirror/legacy-modes/mode/python';
import { yaml } from '@codemirror/legacy-modes/mode/yaml';
import { Extension } from '@codemirror/state';
import { lineNumbers } from '@codemirror/view';
import { diffLines } from './diffLines';

export type CodeLanguage = 'python' | 'yaml' | 'diff' | 'text';

/** What a text of a language is shown with. */
export const languages: { [language in CodeLanguage]: Extension } = {
  python: [lineNumbers(), StreamLanguage.define(python)],
  yaml: [lineNumbers(), StreamLanguage.define(yaml)],
  // The lines of a diff are not those of the file.
  diff: diffLines,
  text: lineNumbers(),
};
