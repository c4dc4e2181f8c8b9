import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { givenList } from '../../form/givenList';
import { ReferencesOptions } from './referencesOptions';

/** What a workload can stand in a relation to, where a template says nothing. */
const kindsByDefault = ['Component', 'Resource', 'API'];

type Query = Extract<
  Parameters<typeof catalogApiRef.T.queryEntities>[0],
  { query?: unknown }
>;

type Condition = Exclude<
  NonNullable<ReferencesOptions['catalogFilter']>,
  unknown[]
>;

type Values = Condition[string];

function predicateOf(
  value: Values,
): string | { $in: string[] } | { $exists: boolean } {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? { $in: value } : { $exists: value.exists };
}

const allOf = (condition: Condition) => ({
  $all: Object.entries(condition).map(([key, value]) => ({
    [key]: predicateOf(value),
  })),
});

/** The entities that a form offers, as a part of a query of the catalog’s API. */
export function catalogFilterOf(
  options: ReferencesOptions,
): Pick<Query, 'query' | 'filter'> {
  const { catalogFilter } = options;
  const kinds = givenList(options.kinds) ?? kindsByDefault;
  const types = givenList(options.types);
  if (!catalogFilter) {
    return {
      filter: { kind: [...kinds], ...(types && { 'spec.type': [...types] }) },
    };
  }
  const query = { $any: [catalogFilter].flat().map(allOf) };
  // The type wants to know that no key begins with "$"; the catalog refuses those.
  return { query: query as unknown as Query['query'] };
}
