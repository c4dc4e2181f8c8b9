import { Text } from '@backstage/ui';
import {
  DagTask,
  isOperatorClass,
  mappedPlace,
  operatorFields,
  operatorFor,
} from 'backstage-plugin-mwaa-common';
import { useCallback, useMemo, useRef } from 'react';
import { useStable } from '../../form/useStable';
import { TaskFormProps, taskRenameProblem } from '../../work';
import { focusField } from '../../work/editor/focusField';
import { AfterPicker } from '../AfterPicker';
import { NameInput } from '../fields/NameInput';
import { ArgumentList } from '../list/ArgumentList';
import { ProblemList } from '../ProblemList';
import { asSentence, problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { surroundingsContext } from '../surroundingsContext';
import { useSame } from '../useSame';
import { GroupChoice } from './GroupChoice';
import { inheritedSettings } from './inheritedSettings';
import { OperatorCard } from './OperatorCard';
import { TaskSections } from './TaskSections';
import { taskSurroundings } from './taskSurroundings';
import { unplacedProblems } from './unplacedProblems';
import { useWorkAround } from './useWorkAround';
import styles from './task.module.css';

/** Everything about one task. */
export function TaskFormBody(props: TaskFormProps) {
  const { work, index, target, problems, connectionIds, onChange } = props;
  const task = work.tasks[index];
  const { operator, class: about } = task;
  const form = useRef<HTMLDivElement>(null);
  // Of a class from outside of the palette the definition is made of these.
  const choice = useSame({
    operator,
    class: about,
    with: isOperatorClass(operator)
      ? Object.fromEntries(Object.keys(task.with ?? {}).map(name => [name, 0]))
      : {},
  });
  const definition = useMemo(() => operatorFor(choice), [choice]);
  const around = useWorkAround(work, index);
  const surroundings = useSame(
    useMemo(
      () => taskSurroundings(around, index, { target, connectionIds }),
      [around, index, target, connectionIds],
    ),
  );
  const inherited = useMemo(
    () => inheritedSettings(around, index),
    [around, index],
  );
  const alsoGiven = new Map([
    ...inherited.arguments,
    ...[task.map?.each, task.map?.together].flatMap(mapped =>
      Object.keys(mapped ?? {}).map((name): [string, string] => [
        mappedPlace(name).argument,
        'differs from copy to copy; see Copies.',
      ]),
    ),
  ]);
  const takesArguments =
    definition &&
    (isOperatorClass(operator) ||
      operatorFields(definition, target).length > 0 ||
      Object.keys(task.with ?? {}).length > 0);
  const set = <Name extends keyof DagTask>(
    name: Name,
    value: DagTask[Name],
  ) => {
    const { [name]: _, ...rest } = task;
    onChange(
      (value === undefined ? rest : { ...task, [name]: value }) as DagTask,
    );
  };
  // What follows stays the same while an argument is typed, so that only that is drawn anew.
  const setAfter = useStable((after: DagTask['after']) => set('after', after));
  const setGroup = useStable((group: DagTask['group']) => set('group', group));
  const rename = useStable(props.onRename);
  const enter = useStable(() =>
    focusField(form.current!.querySelector('[data-argument]')),
  );
  const nameProblem = useCallback(
    (id: string) => asSentence('The id', taskRenameProblem(around, index, id)),
    [around, index],
  );
  const ofAfter = useMemo(() => problemsUnder(problems, 'after'), [problems]);
  return (
    <surroundingsContext.Provider value={surroundings}>
      <div ref={form} className={styles.form}>
        <ProblemList
          subject={task.id}
          problems={unplacedProblems(problems, definition, task)}
        />
        <NameInput
          label="Task id"
          help="Letters, digits, “_”, “.” and “-”. When it changes, everything that names it does too."
          name={task.id}
          problem={
            problemsUnder(problems, 'id')
              .map(problem => problemSentence('The id', problem))
              .join('. ') || undefined
          }
          nameProblem={nameProblem}
          onRename={rename}
          onEntered={enter}
        />
        {definition ? (
          <OperatorCard definition={definition} target={target} />
        ) : null}
        <AfterPicker
          after={task.after}
          choices={surroundings.upstreams}
          problems={ofAfter}
          onChange={setAfter}
        />
        <GroupChoice work={around} group={task.group} onChange={setGroup} />
        {definition ? (
          <>
            {takesArguments ? (
              <>
                <Text
                  as="h5"
                  variant="title-x-small"
                  className={styles.heading}
                >
                  Arguments
                </Text>
                <ArgumentList
                  definition={definition}
                  given={task.with}
                  alsoGiven={alsoGiven}
                  problems={problemsUnder(problems, 'with')}
                  onChange={given => set('with', given)}
                />
              </>
            ) : null}
            <TaskSections
              {...props}
              definition={definition}
              choices={surroundings.resultTasks}
              inherited={inherited.settings}
            />
          </>
        ) : null}
      </div>
    </surroundingsContext.Provider>
  );
}
