import { DagSpec, usedDefinitions } from 'backstage-plugin-mwaa-common';

/** What the execution role must be allowed for the operators and notifiers, sorted. */
export const iamActionsOf = (spec: DagSpec): string[] =>
  [
    ...new Set(usedDefinitions(spec).flatMap(({ iamActions }) => iamActions)),
  ].sort();
