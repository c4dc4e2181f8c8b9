import {
  mappedPlace,
  OperatorDefinition,
  operatorFields,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { useContext } from 'react';
import { AddMenu } from '../editors/AddMenu';
import { ValueFrame } from '../editors/ValueFrame';
import { Argument } from '../list/Argument';
import { FormField } from '../list/FormField';
import { Arguments, useArgumentChanges } from '../list/useArgumentChanges';
import styles from '../list/list.module.css';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { surroundingsContext } from '../surroundingsContext';

/** Arguments that differ from copy to copy, each a list or a result that is one. */
export function MappedArguments({
  title,
  help,
  definition,
  mapped,
  taken,
  problems,
  onChange,
  onAdd,
}: {
  title: string;
  help: string;
  definition: OperatorDefinition;
  mapped: Arguments | undefined;
  /** Arguments that differ from copy to copy already. */
  taken: readonly string[];
  /** Paths from the arguments on. */
  problems: readonly Problem[];
  onChange(mapped: Arguments | undefined): void;
  onAdd(argument: string): void;
}) {
  const { target } = useContext(surroundingsContext);
  const change = useArgumentChanges(mapped, onChange);
  const fields = operatorFields(definition, target);
  const titleOf = (name: string) =>
    fields.find(field => field.name === mappedPlace(name).argument)?.title ??
    name;
  return (
    <ValueFrame label={title} help={help}>
      <div className={styles.list}>
        {Object.entries(mapped ?? {}).map(([name, value]) => {
          const field: FormField = {
            name,
            title: titleOf(name),
            help: 'A list with one value for each copy, or the result of a task that is one.',
            type: 'list',
            template: true,
            example: undefined,
          };
          return (
            <Argument
              key={name}
              field={field}
              operator={definition}
              value={value}
              problem={
                problemsUnder(problems, name)
                  .map(one => problemSentence(field.title, one))
                  .join('. ') || undefined
              }
              onChange={change}
              onLeaveOut={() => change(name, undefined)}
            />
          );
        })}
        <AddMenu
          label={`Add an argument to ${title}`}
          choices={fields
            .filter(({ name }) => !taken.includes(name))
            .map(field => ({ id: field.name, label: field.title }))}
          nothingLeft="All of them differ from copy to copy."
          onAdd={onAdd}
        />
      </div>
    </ValueFrame>
  );
}
