import { Problem } from 'backstage-plugin-mwaa-common';

/** What a check found: its value if there is one, and all that is wrong. */
export interface Findings<T> {
  value?: T;
  problems: Problem[];
  warnings: string[];
}
