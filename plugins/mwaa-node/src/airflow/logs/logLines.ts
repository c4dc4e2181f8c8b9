import { LogLine } from 'backstage-plugin-mwaa-common';

/** Entries line by line; the first of several has the time. */
export const logLines = (entries: readonly LogLine[]): LogLine[] =>
  entries.flatMap(({ at, text }) =>
    text
      .replace(/\n$/, '')
      .split(/\r?\n/)
      .map((line, index) =>
        index === 0 && at ? { at, text: line } : { text: line },
      ),
  );
