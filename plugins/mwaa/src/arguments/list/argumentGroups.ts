import { OperatorDefinition } from 'backstage-plugin-mwaa-common';

/** Arguments of which some exclude each other, or of which some are needed. */
export interface ArgumentGroup {
  kind: 'exactlyOne' | 'atLeastOne' | 'atMostOne';
  names: readonly string[];
}

/** The groups of an operator; of two that overlap the first, lest an argument is shown twice. */
export function argumentGroups({
  exactlyOneOf = [],
  atLeastOneOf = [],
  atMostOneOf = [],
}: OperatorDefinition): ArgumentGroup[] {
  const all: ArgumentGroup[] = [
    ...exactlyOneOf.map(names => ({ kind: 'exactlyOne' as const, names })),
    ...atLeastOneOf.map(names => ({ kind: 'atLeastOne' as const, names })),
    ...atMostOneOf.map(names => ({ kind: 'atMostOne' as const, names })),
  ];
  return all.filter(
    (group, index) =>
      !all
        .slice(0, index)
        .some(before => before.names.some(name => group.names.includes(name))),
  );
}
