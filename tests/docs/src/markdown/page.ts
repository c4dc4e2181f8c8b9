const NOTE =
  '<!-- Generated from the code. To write it anew: UPDATE_DOCS=1 yarn workspace tests-docs test -->';

/** A whole page of the reference, not formatted yet. */
export const page = (...parts: string[]): string =>
  [NOTE, ...parts].join('\n\n');
