import { DagWork, GraphEdge, taskGraph } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { startWork } from './startWork';
import { WorkAction } from './WorkAction';
import { workReducer } from './workReducer';
import { WorkState } from './WorkState';

const groups = [
  { id: 'one' },
  { id: 'two', group: 'one', tooltip: 'kept' },
  { id: 'bare', prefix: false },
];
const groupIds = [undefined, 'one', 'one.two', 'bare'];

/** Work without a circle: what a task names stands before it. */
const works: fc.Arbitrary<DagWork> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...groupIds),
      before: fc.array(fc.nat(9), { maxLength: 3 }),
      result: fc.option(fc.nat(9), { nil: undefined }),
      note: fc.string(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(seats => {
    const bare = seats.map(({ group }, index) => ({
      id: `t${index}`,
      operator: 'bash',
      ...(group && { group }),
    }));
    const ids = taskGraph({ groups, tasks: bare }).tasks.map(({ id }) => id);
    const tasks = bare.map((task, index) => {
      const { before, result, note } = seats[index];
      const after = [...new Set(before)].filter(each => each < index);
      return {
        ...task,
        ...(after.length && { after: after.map(each => ids[each]) }),
        with: {
          bash_command: note,
          ...(result !== undefined &&
            result < index && { env: { X: [{ $result: ids[result] }] } }),
        },
        unknown: { of: 'somebody', n: index },
      };
    });
    return { groups, tasks, odd: true } as DagWork;
  });

const place = fc.nat(9);
const ids = fc.constantFrom(
  ...[
    't0',
    't1',
    't2',
    't3',
    'one.t0',
    'one.t1',
    'one.two.t2',
    't4',
    'one',
    'one.two',
    'bare',
  ],
);
const names = fc.constantFrom('new', 't1', 'x-1', '', 'one', 'a b');

const actions: fc.Arbitrary<WorkAction> = fc.oneof(
  fc.record({
    type: fc.constant('addTask' as const),
    operator: fc.constantFrom('bash', 'acme.MyOperator'),
    after: fc.option(ids, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('removeTasks' as const),
    indexes: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('renameTask' as const),
    index: place,
    id: names,
    at: fc.nat(5000),
  }),
  fc.record({ type: fc.constant('duplicateTask' as const), index: place }),
  fc.record({
    type: fc.constant('moveTask' as const),
    index: place,
    to: place,
  }),
  fc.record({
    type: fc.constant('connect' as const),
    from: ids,
    to: ids,
    label: fc.constantFrom(undefined, 'yes'),
  }),
  fc.record({ type: fc.constant('disconnect' as const), from: ids, to: ids }),
  fc.record({
    type: fc.constant('addGroup' as const),
    group: fc.constantFrom(...groupIds),
    tasks: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('removeGroup' as const),
    index: fc.nat(3),
    dropTasks: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('renameGroup' as const),
    index: fc.nat(3),
    id: names,
  }),
  fc.record({
    type: fc.constant('moveIntoGroup' as const),
    indexes: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    group: fc.constantFrom(...groupIds),
  }),
);

const play = (work: DagWork, played: readonly WorkAction[]): WorkState =>
  played.reduce(workReducer, startWork(work));

const edgesBetween = ({ work, keys }: WorkState) => {
  const graph = taskGraph(work);
  const keyOf = new Map(
    graph.tasks.map(({ id }, index) => [id, keys.tasks[index]]),
  );
  return graph.edges
    .map(({ from, to }: GraphEdge) => `${keyOf.get(from)}>${keyOf.get(to)}`)
    .sort();
};

describe('whatever is done to the work', () => {
  it('can be undone and done again', () => {
    fc.assert(
      fc.property(
        works,
        fc.array(actions, { maxLength: 12 }),
        (work, played) => {
          const end = play(work, played);
          let back = end;
          while (back.past.length) back = workReducer(back, { type: 'undo' });
          expect(back.work).toEqual(work);
          while (back.future.length) back = workReducer(back, { type: 'redo' });
          expect(back.work).toEqual(end.work);
          expect(back.keys).toEqual(end.keys);
          expect(back.selection).toEqual(end.selection);
        },
      ),
    );
  });

  it('leaves ids unique, and keys and selection with what they stand for', () => {
    fc.assert(
      fc.property(
        works,
        fc.array(actions, { maxLength: 12 }),
        (work, played) => {
          const { work: made, keys, selection } = play(work, played);
          const { tasks, groups: madeGroups, nodes } = taskGraph(made);
          expect(nodes.size).toBe(tasks.length + madeGroups.length);
          expect(new Set(keys.tasks).size).toBe(made.tasks.length);
          expect(keys.groups).toHaveLength(made.groups?.length ?? 0);
          const counts = {
            task: made.tasks.length,
            group: made.groups?.length ?? 0,
            dag: 1,
          };
          expect('index' in selection ? selection.index : 0).toBeLessThan(
            counts[selection.kind],
          );
        },
      ),
    );
  });

  it('loses nothing that it does not know', () => {
    fc.assert(
      fc.property(
        works,
        fc.array(actions, { maxLength: 12 }),
        (work, played) => {
          const { work: made, keys } = play(work, played);
          expect(made).toHaveProperty('odd', true);
          keys.tasks.forEach((key, index) => {
            const given = work.tasks[key];
            const { with: args, unknown } = made.tasks[index] as unknown as {
              with?: { bash_command: string };
              unknown?: object;
            };
            if (!given) return;
            expect(unknown).toEqual({ of: 'somebody', n: key });
            expect(args?.bash_command).toBe(given.with?.bash_command);
          });
        },
      ),
    );
  });

  it('names each upstream once', () => {
    fc.assert(
      fc.property(
        works,
        fc.array(actions, { maxLength: 12 }),
        (work, played) => {
          const { work: made } = play(work, played);
          [...made.tasks, ...(made.groups ?? [])].forEach(({ after = [] }) => {
            const named = after.map(entry =>
              typeof entry === 'string' ? entry : entry.id,
            );
            expect(new Set(named).size).toBe(named.length);
          });
        },
      ),
    );
  });
});

describe('another name or group', () => {
  const renames: fc.Arbitrary<WorkAction> = fc.oneof(
    fc.record({
      type: fc.constant('renameTask' as const),
      index: fc.nat(7),
      id: names,
    }),
    fc.record({
      type: fc.constant('renameGroup' as const),
      index: fc.nat(2),
      id: names,
    }),
  );

  it('leaves the graph as it is', () => {
    fc.assert(
      fc.property(
        works,
        fc.array(renames, { maxLength: 6 }),
        (work, played) => {
          expect(edgesBetween(play(work, played))).toEqual(
            edgesBetween(startWork(work)),
          );
        },
      ),
    );
  });

  it('of a group that is dissolved, too', () => {
    fc.assert(
      fc.property(works, fc.nat(2), (work, index) => {
        expect(
          edgesBetween(play(work, [{ type: 'removeGroup', index }])),
        ).toEqual(edgesBetween(startWork(work)));
      }),
    );
  });
});
