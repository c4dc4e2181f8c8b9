import { problemsOf } from './__fixtures__/problemsOf';
import { validDagSpec } from './__fixtures__/validDagSpec';

const withDefault = (region: string) => ({
  ...validDagSpec,
  defaults: { with: { region_name: region } },
  tasks: [
    ...validDagSpec.tasks,
    {
      id: 'end',
      operator: 'ecs_delete_cluster',
      with: { cluster_name: 'orders' },
    },
  ],
});

describe('an argument among the defaults', () => {
  it('may be what every operator takes alike', () => {
    expect(problemsOf(withDefault('eu-west-1'), '3.0.6')).toEqual([]);
  });

  it('may not be what Airflow would fill in for some of them only', () => {
    expect(problemsOf(withDefault('{{ x }}'), '3.0.6')).toEqual([
      expect.stringMatching(
        /^defaults\.with\.region_name: would reach the operators below in different ways/,
      ),
    ]);
  });
});
