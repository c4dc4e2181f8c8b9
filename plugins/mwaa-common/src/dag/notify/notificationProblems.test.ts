import { problemsOf } from '../__fixtures__/problemsOf';
import { validDagSpec as valid } from '../__fixtures__/validDagSpec';
import { withTask } from '../__fixtures__/withTask';

describe('the function of a notification', () => {
  const tell = (own: object) =>
    withTask({ notify: { onFailure: [{ notifier: 'python', with: own }] } });

  it('has a module that is neither the DAG itself nor a path', () => {
    expect(problemsOf(tell({ module: valid.dagId, callable: 'tell' }))).toEqual(
      [
        expect.stringMatching(
          /notify\.onFailure\[0\]\.with\.module: has the name of the DAG/,
        ),
      ],
    );
    expect(problemsOf(tell({ module: '../x', callable: 'x()' }))).toEqual([
      expect.stringMatching(/with\.module: must be Python identifiers/),
      expect.stringMatching(/with\.callable: /),
    ]);
  });
});
