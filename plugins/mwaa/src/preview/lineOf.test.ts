import { DagPreview } from 'backstage-plugin-mwaa-common';
import { lineOf } from './lineOf';

const preview: DagPreview = {
  problems: [],
  findings: [],
  files: [
    {
      path: 'orders.py',
      managed: true,
      content: '',
      marks: [
        { line: 7, path: ['startDate'], message: 'is past' },
        { line: 12, path: ['tasks', 0, 'retries'], message: 'is high' },
        { line: 13, path: ['tasks', 0, 'retries'], message: 'is odd' },
      ],
    },
  ],
  taskLines: { 'extract.load': 20 },
  requirements: [],
  iamActions: [],
  airflowVersion: '3.0.6',
};
const work = { tasks: [{ id: 'get' }, { id: 'load' }, { id: 'lost' }] };
const lineFor = (path: (string | number)[], message = 'x') =>
  lineOf({ path, message }, preview, work);

describe('lineOf', () => {
  it('is the line of the mark that says the same', () => {
    expect(lineFor(['tasks', 0, 'retries'], 'is odd')).toEqual({
      file: 'orders.py',
      line: 13,
    });
  });

  it('is a line of the same place, or else of the task', () => {
    expect(lineFor(['startDate'])?.line).toBe(7);
    expect(lineFor(['tasks', 1, 'pool'])?.line).toBe(20);
  });

  it('is nowhere for what the Python does not show', () => {
    expect(lineFor(['tasks', 2])).toBeUndefined();
    expect(lineFor(['tags', 0])).toBeUndefined();
  });
});
