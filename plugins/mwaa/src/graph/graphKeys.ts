/** What the keyboard does in the drawing: keys, and what they do. */
export const graphKeys: readonly (readonly [string, string])[] = [
  ['← →', 'along the arrows'],
  ['↑ ↓', 'through everything, as it runs; Home and End: to its ends'],
  ['Enter', 'edit'],
  ['c', 'draw an arrow from here'],
  ['x', 'remove an arrow of this'],
  ['a', 'add a task after this'],
  ['Delete', 'remove'],
  ['Escape', 'cancel, or edit the DAG itself'],
  ['+ − 0', 'zoom; show everything'],
];
