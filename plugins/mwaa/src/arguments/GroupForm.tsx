import { DagGroup, fullIds } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { GroupFormProps, groupRenameProblem } from '../work';
import { AfterPicker } from './AfterPicker';
import { dagSurroundings } from './dag/dagSurroundings';
import { DefaultsSections } from './dag/DefaultsSections';
import { FieldList } from './fields/FieldList';
import { NameInput } from './fields/NameInput';
import { groupChoices } from './group/groupChoices';
import { groupFields } from './group/groupFields';
import { ProblemList } from './ProblemList';
import { asSentence, problemSentence } from './problemSentence';
import { problemsUnder } from './problemsUnder';
import { surroundingsContext } from './surroundingsContext';
import { GroupChoice } from './task/GroupChoice';
import { useSame } from './useSame';
import styles from './task/task.module.css';

const placed = new Set<string | number>([
  'id',
  'after',
  'defaults',
  ...groupFields.map(({ name }) => name),
]);

/** The form of one group. */
export default function GroupForm({
  work,
  index,
  target,
  problems,
  connectionIds,
  onChange,
  onRename,
}: GroupFormProps) {
  const group = work.groups![index];
  const surroundings = useSame(
    useMemo(
      () => dagSurroundings(work, { target, connectionIds }),
      [work, target, connectionIds],
    ),
  );
  const choices = useMemo(() => groupChoices(work, index), [work, index]);
  const ids = fullIds(work).groups;
  const setAll = (next: object | undefined) => onChange(next as DagGroup);
  const put = <Name extends keyof DagGroup>(
    name: Name,
    value: DagGroup[Name],
  ) => {
    const { [name]: _, ...rest } = group;
    setAll(value === undefined ? rest : { ...group, [name]: value });
  };
  return (
    <surroundingsContext.Provider value={surroundings}>
      <div key={index} className={styles.form}>
        <ProblemList
          subject={group.id}
          problems={problems.filter(
            ({ path: [first] }) => first === undefined || !placed.has(first),
          )}
        />
        <NameInput
          label="Group id"
          help="Letters, digits, “_” and “-”. When it changes, everything that names it does too."
          name={group.id}
          problem={
            problemsUnder(problems, 'id')
              .map(problem => problemSentence('The id', problem))
              .join('. ') || undefined
          }
          nameProblem={id =>
            asSentence('The id', groupRenameProblem(work, index, id))
          }
          onRename={onRename}
        />
        <AfterPicker
          after={group.after}
          choices={choices}
          problems={problemsUnder(problems, 'after')}
          onChange={after => put('after', after)}
        />
        <GroupChoice
          work={work}
          group={group.group}
          except={ids.filter(
            id => id === ids[index] || id.startsWith(`${ids[index]}.`),
          )}
          onChange={outer => put('group', outer)}
        />
        <FieldList
          fields={groupFields}
          given={group}
          problems={problems}
          onChange={setAll}
        />
        <div className={styles.sections}>
          <DefaultsSections
            work={work}
            defaults={group.defaults}
            inherited={work.defaults}
            problems={problemsUnder(problems, 'defaults')}
            notificationsTitle="Notifications about its tasks"
            onChange={defaults => put('defaults', defaults)}
          />
        </div>
      </div>
    </surroundingsContext.Provider>
  );
}
