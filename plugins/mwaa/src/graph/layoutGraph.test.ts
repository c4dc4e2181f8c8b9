import { taskGraph } from 'backstage-plugin-mwaa-common';
import { drawnShape } from './drawnShape';
import { Box, layoutGraph } from './layoutGraph';

const task = (id: string, after: string[] = [], group?: string) => ({
  id,
  operator: 'empty',
  after,
  group,
});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

const isWithin = (a: Box, b: Box) =>
  a.x > b.x &&
  a.y > b.y &&
  a.x + a.width < b.x + b.width &&
  a.y + a.height < b.y + b.height;

const layoutOf = (spec: Parameters<typeof taskGraph>[0]) => {
  const shape = drawnShape(taskGraph(spec));
  return { shape, boxes: layoutGraph(shape) };
};

describe('layoutGraph', () => {
  it('puts what waits to the right, and what is parallel below one another', () => {
    const { boxes } = layoutOf({
      tasks: [
        task('a'),
        task('b', ['a']),
        task('c', ['a']),
        task('d', ['b', 'c']),
      ],
    });
    const [a, b, c, d] = ['t0', 't1', 't2', 't3'].map(key => boxes.get(key)!);
    expect(a.x).toBeLessThan(b.x);
    expect(b.x).toBe(c.x);
    expect(c.x).toBeLessThan(d.x);
    expect(b.y).toBeLessThan(c.y);
    expect(a.y).toBe(d.y);
    expect(a.y).toBe((b.y + c.y) / 2);
  });

  it('puts a group around what it holds, and nothing else into it', () => {
    const { boxes } = layoutOf({
      groups: [{ id: 'g' }, { id: 'inner', group: 'g' }, { id: 'empty' }],
      tasks: [
        task('start'),
        task('one', ['start'], 'g'),
        task('two', ['g.one'], 'g.inner'),
        task('beside', ['start']),
        task('end', ['g', 'beside']),
      ],
    });
    const box = (key: string) => boxes.get(key)!;
    expect(isWithin(box('t1'), box('g0'))).toBe(true);
    expect(isWithin(box('g1'), box('g0'))).toBe(true);
    expect(isWithin(box('t2'), box('g1'))).toBe(true);
    ['t0', 't3', 't4', 'g2'].forEach(key =>
      expect(overlap(box(key), box('g0'))).toBe(false),
    );
    expect(box('g0').x).toBeGreaterThan(box('t0').x);
    expect(box('t4').x).toBeGreaterThan(box('g0').x);
  });

  it('also draws circles, and references to what is not there', () => {
    const { boxes, shape } = layoutOf({
      tasks: [task('a', ['c', 'ghost']), task('b', ['a']), task('c', ['b'])],
    });
    expect(shape.edges).toHaveLength(3);
    expect(new Set([...boxes.values()].map(({ x }) => x)).size).toBe(3);
  });

  it('never puts one task onto another', () => {
    const tasks = Array.from({ length: 120 }, (_, index) =>
      task(
        `t${index}`,
        index
          ? [...new Set([(index * 7) % index, index - 1 - (index % 3)])]
              .filter(other => other >= 0 && other < index)
              .map(other => `t${other}`)
          : [],
      ),
    );
    const boxes = [...layoutOf({ tasks }).boxes.values()];
    const clashes = boxes.filter((a, index) =>
      boxes.slice(index + 1).some(b => overlap(a, b)),
    );
    expect(clashes).toEqual([]);
  });

  it('has nothing to say about nothing', () => {
    expect(layoutOf({ tasks: [] }).boxes.size).toBe(0);
  });

  it('stays when a task is renamed or its arguments change', () => {
    const before = layoutOf({ tasks: [task('a'), task('b', ['a'])] });
    const after = layoutOf({
      tasks: [task('first'), { ...task('b', ['first']), with: { x: 1 } }],
    });
    expect(after.shape.id).toBe(before.shape.id);
  });
});
