import { sha256Hex } from '../deploy/sha256Hex';
import { environmentIdFor } from './environmentId';

/** Where an environment is and what MWAA calls it. */
export interface EnvironmentLocation {
  name: string;
  accountId?: string;
  region: string;
}

type NameRule = (location: EnvironmentLocation) => string;

const account = (location: EnvironmentLocation) => location.accountId ?? 'main';

// From the shortest that is unique among those of one name to one that always
// is. Whoever wants an id that never changes writes it into the allow-list.
const RULES: NameRule[] = [
  ({ name }) => name,
  ({ name, region }) => `${name}-${region}`,
  location => `${location.name}-${account(location)}`,
  location => `${location.name}-${account(location)}-${location.region}`,
  location =>
    `${location.name}-${sha256Hex(
      JSON.stringify([account(location), location.region, location.name]),
    ).slice(0, 12)}`,
];

const fold = (text: string) => text.toLowerCase();

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  }
  return [...groups.values()];
}

/**
 * Gives discovered environments ids that are unique, also beside those taken
 * and regardless of case, and that do not depend on the order of the list:
 * the name alone, or with region or account where the name repeats.
 */
export function assignEnvironmentIds<T extends EnvironmentLocation>(
  discovered: readonly T[],
  taken: readonly string[],
): { id: string; location: T }[] {
  const used = new Set(taken.map(fold));
  const assigned: { id: string; location: T }[] = [];
  let open = groupBy(discovered, location => fold(location.name));

  for (const rule of RULES) {
    const idOf = (location: T) => environmentIdFor(rule(location));
    const claims = new Map<string, number>();
    for (const location of open.flat()) {
      const id = fold(idOf(location));
      claims.set(id, (claims.get(id) ?? 0) + 1);
    }
    const settled = (location: T) => {
      const id = fold(idOf(location));
      return claims.get(id) === 1 && !used.has(id);
    };
    // A name that repeats is made longer for all that bear it, so that none
    // of them keeps the short form by chance.
    const done = open.filter(group => group.every(settled)).flat();
    open = open.filter(group => !group.every(settled));
    for (const location of done) {
      used.add(fold(idOf(location)));
      assigned.push({ id: idOf(location), location });
    }
  }
  if (open.length) {
    throw new Error(
      `No unique id for ${open
        .flat()
        .map(({ name }) => name)
        .join(', ')}`,
    );
  }
  return assigned;
}
