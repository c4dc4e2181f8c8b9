import { problemsError } from './problemsError';

describe('problemsError', () => {
  it('names every field in the words of the wizard, and each problem once', () => {
    const problem = { path: ['dagId'], message: 'is taken' };
    expect(
      problemsError([
        problem,
        { path: ['tasks', 1, 'after'], message: 'names no task' },
        problem,
        { path: [], message: 'no environment can be read' },
      ]).message,
    ).toBe(
      [
        '3 things are to be corrected, and nothing was created:',
        '- DAG id: is taken',
        '- Tasks › 2 › Runs after: names no task',
        '- no environment can be read',
      ].join('\n'),
    );
  });
});
