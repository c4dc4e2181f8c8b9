import { DagWork } from 'backstage-plugin-mwaa-common';
import { keysFrom } from '../keysFrom';
import { rowsOf } from './rowsOf';

const listed = (work: DagWork) =>
  rowsOf(work, keysFrom(work, 0)).map(({ id, level, upstreams }) =>
    [`${'  '.repeat(level - 1)}${id}`, ...upstreams].join(' < '),
  );

describe('rowsOf', () => {
  it('stands groups where their first task stands, and empty ones last', () => {
    expect(
      listed({
        groups: [
          { id: 'empty', group: 'outer' },
          { id: 'inner', group: 'outer' },
          { id: 'outer', after: ['start'] },
          { id: 'alone' },
        ],
        tasks: [
          { id: 'start', operator: 'empty' },
          { id: 'a', operator: 'empty', group: 'outer.inner' },
          {
            id: 'end',
            operator: 'bash',
            after: ['outer'],
            with: { env: { X: { $result: 'start' } } },
          },
          { id: 'b', operator: 'empty', group: 'outer' },
        ],
      }),
    ).toEqual([
      'start',
      'outer < start',
      '  outer.inner',
      '    outer.inner.a',
      '  outer.b',
      '  outer.empty',
      'end < outer < start',
      'alone',
    ]);
  });

  it('lists what is in no group that there is', () => {
    expect(
      listed({
        groups: [{ id: 'a', group: 'a' }],
        tasks: [{ id: 'x', operator: 'empty', group: 'gone' }],
      }),
    ).toEqual(expect.arrayContaining(['gone.x']));
  });
});
