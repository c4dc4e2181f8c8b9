import { proposedDagId } from './proposedDagId';

describe('proposedDagId', () => {
  it.each([
    ['Daily orders', 'daily_orders'],
    ['Größe & Gewicht', 'grosse_gewicht'],
    ['  Class ', 'class_dag'],
    ['日本', undefined],
    [undefined, undefined],
  ])('makes of %s %s', (name, dagId) => {
    expect(proposedDagId(name)).toBe(dagId);
  });

  it.each([
    [`${'a'.repeat(49)} b`, 'a'.repeat(49)],
    [
      `${'a'.repeat(30)} ${'b'.repeat(19)}`,
      `${'a'.repeat(30)}_${'b'.repeat(19)}`,
    ],
    [`${'a'.repeat(30)} ${'b'.repeat(20)}`, 'a'.repeat(30)],
    [`a ${'b'.repeat(60)}`, `a_${'b'.repeat(48)}`],
  ])('cuts %s between words if it can', (name, dagId) => {
    expect(proposedDagId(name)).toBe(dagId);
  });
});
