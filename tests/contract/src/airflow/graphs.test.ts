import fc from 'fast-check';
import {
  compareVersions,
  InvalidDagSpecError,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { randomRuns } from '../random/randomRuns';
import { outermostVersions } from './outermostVersions';
import { expectGraph } from './expected/expectGraph';
import { specWith } from './specWith';
import { useDagsFolder } from './useDagsFolder';

const OUTER = { g: '', 'g.h': 'g', k: '' } as const;
const GROUPS = ['g', 'g.h', 'k'] as const;

const numbers = fc.array(fc.nat({ max: 20 }), { maxLength: 3 });
const task = fc.record({
  group: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
  after: numbers,
  isTeardown: fc.nat({ max: 5 }).map(n => n === 0),
  label: fc.option(fc.constantFrom('yes', 'no "way"'), { nil: undefined }),
});

/** Tasks and groups that name those before them, so that most have no circle. */
const graph = fc
  .record({
    tasks: fc.array(task, { minLength: 3, maxLength: 9 }),
    prefix: fc.boolean(),
    groupsAfter: fc.tuple(numbers, numbers, numbers),
  })
  .map(({ tasks, prefix, groupsAfter }) => {
    const ids = tasks.map(({ group }, index) =>
      group && (group !== 'k' || prefix) ? `${group}.t${index}` : `t${index}`,
    );
    const seats = tasks.map(({ group }) => group);
    const isIn = (id: string, seat: string | undefined) =>
      seat === id || seat?.startsWith(`${id}.`) === true;
    const used = GROUPS.filter(id => seats.some(seat => isIn(id, seat)));
    const last = (id: string) => seats.findLastIndex(seat => isIn(id, seat));
    const pick = (known: string[], wanted: number[]) =>
      known.length
        ? [...new Set(wanted.map(n => known[n % known.length]))]
        : [];
    return {
      groups: used.map((id, index) => {
        const first = seats.findIndex(seat => isIn(id, seat));
        return {
          id: id.split('.').at(-1),
          ...(OUTER[id] && { group: OUTER[id] }),
          ...(id === 'k' && { prefix }),
          after: pick(ids.slice(0, first), groupsAfter[index].slice(0, 1)),
        };
      }),
      tasks: tasks.map(({ group, after, isTeardown, label }, index) => ({
        id: `t${index}`,
        operator: 'empty',
        ...(group && { group }),
        after: pick(
          [
            ...ids.slice(0, index),
            ...used.filter(id => last(id) < index && id !== group),
          ],
          after,
        ).map(id => (label ? { id, label } : id)),
        ...(isTeardown && index > 0 && { teardown: { of: [ids[0]] } }),
      })),
    };
  });

function isAccepted(spec: object): boolean {
  try {
    parseDagSpec(spec);
    return true;
  } catch (error) {
    if (error instanceof InvalidDagSpecError) return false;
    throw error;
  }
}

/**
 * Before 2.8 a group ends also in a task whose teardown in it is not the last
 * after it. That edge is one that others imply: it changes no order.
 */
const hasMoreEdges = (tasks: object[], version: string) =>
  compareVersions(version, '2.8') < 0 &&
  tasks.some(one => 'teardown' in one && 'group' in one);

describe.each(outermostVersions)('graphs in Airflow %s', version => {
  const folder = useDagsFolder(version);

  it('are what the specification says', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(graph, async ({ tasks, groups }) => {
        const input = specWith(tasks, { groups });
        if (!isAccepted(input) || hasMoreEdges(tasks, version)) return;
        compared += 1;
        const { spec, dag } = await folder().import(input);
        expectGraph(dag, spec, folder().target);
      }),
      { numRuns: 60, seed: randomRuns.seed },
    );
    expect(compared).toBeGreaterThan(10);
  });
});
