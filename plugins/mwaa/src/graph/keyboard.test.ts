import { taskGraph } from 'backstage-plugin-mwaa-common';
import { drawnShape } from './drawnShape';
import { keyCommand } from './keyCommand';
import { layoutGraph } from './layoutGraph';
import { Move, moveIn } from './moveIn';

const graph = taskGraph({
  groups: [{ id: 'g', after: ['a'] }],
  tasks: [
    { id: 'a' },
    { id: 'b', group: 'g' },
    { id: 'c', group: 'g', after: ['g.b'] },
    { id: 'd', after: ['g'] },
    { id: 'alone' },
  ],
});
const shape = drawnShape(graph);
const map = { shape, boxes: layoutGraph(shape) };
const walk = (from: string, ...moves: Move[]) =>
  moves.reduce((key, move) => moveIn(map, key, move), from);

describe('moveIn', () => {
  it('goes along the arrows, out of a group where none of its own leads on', () => {
    expect(walk('t0', 'downstream')).toBe('g0');
    expect(walk('t1', 'downstream')).toBe('t2');
    expect(walk('t2', 'downstream')).toBe('t3');
    expect(walk('t3', 'upstream')).toBe('g0');
    expect(walk('t1', 'upstream')).toBe('t0');
  });

  it('stays at an end', () => {
    expect(walk('t3', 'downstream')).toBe('t3');
    expect(walk('t0', 'first', 'previous')).toBe(walk('t0', 'first'));
  });

  it('reaches everything, one after the other', () => {
    const seen = new Set<string>();
    let key = walk('t3', 'first');
    shape.nodes.forEach(() => {
      seen.add(key);
      key = walk(key, 'next');
    });
    expect(seen.size).toBe(shape.nodes.length);
    expect(key).toBe(walk('t0', 'last'));
  });

  it('comes to a group before what it holds', () => {
    expect(walk('g0', 'next')).toBe('t1');
  });
});

describe('keyCommand', () => {
  const press = (key: string, change: object = {}) => ({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...change,
  });

  it('means other things while an arrow is drawn', () => {
    expect(keyCommand(press('Enter'), { kind: 'look' })).toEqual({
      do: 'select',
    });
    expect(keyCommand(press('Enter'), { kind: 'connect', from: 't0' })).toEqual(
      { do: 'finish' },
    );
    expect(
      keyCommand(press('Delete'), { kind: 'connect', from: 't0' }),
    ).toBeUndefined();
  });

  it('leaves what belongs to the browser and to the editor around', () => {
    expect(keyCommand(press('Tab'), { kind: 'look' })).toBeUndefined();
    expect(
      keyCommand(press('c', { ctrlKey: true }), { kind: 'look' }),
    ).toBeUndefined();
  });
});
