import { WizardValues } from './WizardValues';

/** Every task with the tasks that run right after it, both sorted. */
export const edgesOf = ({
  dag: { tasks },
}: WizardValues): [string, string[]][] =>
  tasks
    .map(({ id }): [string, string[]] => [
      id,
      tasks
        .filter(({ after }) => after?.includes(id))
        .map(task => task.id)
        .sort(),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
