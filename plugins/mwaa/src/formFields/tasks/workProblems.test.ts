import { dagExamples, dagPartsOf } from 'backstage-plugin-mwaa-common';
import { workProblems } from './workProblems';

describe('workProblems', () => {
  it.each([undefined, {}, { tasks: [] }])('wants a task: %p', work => {
    expect(workProblems(work)).toEqual(['Add at least one task.']);
  });

  it.each(dagExamples)('lets $id through', ({ spec }) => {
    expect(workProblems(dagPartsOf(spec).work)).toEqual([]);
  });

  it('says what is wrong, and where', () => {
    expect(
      workProblems({ tasks: [{ id: 'a', operator: 'bash', after: ['b'] }] }),
    ).toEqual([
      expect.stringMatching(/^tasks\[0\]\.after/),
      expect.stringMatching(/^tasks\[0\]\.with/),
    ]);
  });

  it('is short, however much is wrong', () => {
    const tasks = Array.from({ length: 30 }, (_, index) => ({
      id: `t${index}`,
      operator: 'bash',
    }));
    expect(workProblems({ tasks })).toHaveLength(11);
  });
});
