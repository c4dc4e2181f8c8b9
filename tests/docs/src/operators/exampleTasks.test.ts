import {
  DagTask,
  operatorById,
  palette,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { completedTasks } from '../pages/completed';
import { exampleTasks } from './exampleTasks';
import { operatorTargets } from './operatorTargets';
import { usefulArguments } from './usefulArguments';

const cases = palette.flatMap(operator =>
  exampleTasks(operator).flatMap(({ targets, task }) =>
    targets.map(
      target => [operator.id, target.airflowVersion, target, task] as const,
    ),
  ),
);

describe('the examples of the operators', () => {
  it.each(cases)('%s parses for Airflow %s', (_, __, target, task) => {
    const { spec } = parseDagSpec(completedTasks([task as DagTask]), target);
    expect(spec.tasks).toEqual(expect.arrayContaining([task]));
  });

  it('cover every version that has the operator', () => {
    for (const operator of palette) {
      const covered = exampleTasks(operator).flatMap(({ targets }) => targets);
      expect(covered).toHaveLength(operatorTargets(operator).length);
    }
  });

  it.each(Object.entries(usefulArguments))(
    '%s has the arguments that are called useful',
    (id, names) => {
      const known = operatorById(id)?.fields.map(({ name }) => name);
      expect(known).toEqual(expect.arrayContaining([...names]));
    },
  );
});
