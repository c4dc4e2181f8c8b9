import fc from 'fast-check';
import {
  assignEnvironmentIds,
  EnvironmentLocation,
} from './assignEnvironmentIds';
import { isEntityName } from './environmentId';

const ids = (locations: EnvironmentLocation[], taken: string[] = []) =>
  assignEnvironmentIds(locations, taken)
    .map(({ id }) => id)
    .sort();

const at = (name: string, region: string, accountId?: string) => ({
  name,
  region,
  accountId,
});

describe('assignEnvironmentIds', () => {
  it('is the name where that is unique', () => {
    expect(ids([at('dev', 'eu-west-1'), at('prod', 'eu-west-1')])).toEqual([
      'dev',
      'prod',
    ]);
  });

  it('adds the region where names repeat over regions, to all of them', () => {
    expect(ids([at('dev', 'eu-west-1'), at('dev', 'us-east-1')])).toEqual([
      'dev-eu-west-1',
      'dev-us-east-1',
    ]);
  });

  it('adds the account where the region does not tell them apart', () => {
    expect(
      ids([
        at('dev', 'eu-west-1', '111111111111'),
        at('dev', 'eu-west-1', '222222222222'),
      ]),
    ).toEqual(['dev-111111111111', 'dev-222222222222']);
  });

  it('keeps away from ids of the allow-list', () => {
    expect(ids([at('Dev', 'eu-west-1')], ['dev'])).toEqual(['Dev-eu-west-1']);
  });

  it('is always unique, valid and independent of the order', () => {
    const location = fc.record({
      name: fc.constantFrom(
        'dev',
        'Dev',
        'dev-eu-west-1',
        'dev-',
        `a${'b'.repeat(79)}`,
        `a${'b'.repeat(78)}c`,
      ),
      region: fc.constantFrom('eu-west-1', 'us-east-1'),
      accountId: fc.constantFrom(undefined, '111111111111', '222222222222'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(location, { selector: l => JSON.stringify(l) }),
        fc.uniqueArray(fc.constantFrom('dev', 'DEV-us-east-1', 'x')),
        fc.infiniteStream(fc.nat()),
        (locations, taken, random) => {
          const assigned = assignEnvironmentIds(locations, taken);
          const folded = [
            ...assigned.map(({ id }) => id.toLowerCase()),
            ...new Set(taken.map(id => id.toLowerCase())),
          ];
          expect(new Set(folded).size).toBe(folded.length);
          expect(assigned).toHaveLength(locations.length);
          expect(assigned.every(({ id }) => isEntityName(id))).toBe(true);

          const shuffled = locations
            .map(l => ({ l, at: random.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ l }) => l);
          const again = assignEnvironmentIds(shuffled, taken);
          expect(new Map(again.map(a => [a.location, a.id]))).toEqual(
            new Map(assigned.map(a => [a.location, a.id])),
          );
        },
      ),
    );
  });
});
