import {
  isOperatorClass,
  OperatorDefinition,
  operatorFields,
  OperatorField,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { useCallback, useContext, useRef, useState } from 'react';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { surroundingsContext } from '../surroundingsContext';
import { Argument } from './Argument';
import { ArgumentChoice } from './ArgumentChoice';
import { unavailableFields, unknownField } from './argumentFields';
import { NewArgument } from './NewArgument';
import { ArgumentGroup, argumentGroups } from './argumentGroups';
import { MoreArguments } from './MoreArguments';
import { Arguments, useArgumentChanges } from './useArgumentChanges';
import styles from './list.module.css';

const groupLabels: Record<ArgumentGroup['kind'], string> = {
  exactlyOne: 'Give one of these',
  atLeastOne: 'Give at least one of these',
  atMostOne: 'At most one of these',
};

/** The arguments of one operator or notifier. Its state belongs to one task: give it a key. */
export function ArgumentList({
  definition,
  given = {},
  alsoGiven = new Map(),
  problems,
  onChange,
}: {
  definition: OperatorDefinition;
  given?: Arguments;
  /** Arguments that come from elsewhere, and in words from where. */
  alsoGiven?: ReadonlyMap<string, string>;
  /** Paths from the arguments on. */
  problems: readonly Problem[];
  onChange(given: Arguments | undefined): void;
}) {
  const { target } = useContext(surroundingsContext);
  const [opened, setOpened] = useState<readonly string[]>(Object.keys(given));
  const [added, setAdded] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const change = useArgumentChanges(given, onChange);
  const fields = operatorFields(definition, target);
  const byName = new Map(fields.map(field => [field.name, field]));
  const groups = argumentGroups(definition)
    .map(group => ({ ...group, names: group.names.filter(n => byName.has(n)) }))
    .filter(({ names }) => names.length > 1);
  const isGiven = (name: string) => Object.hasOwn(given, name);
  const grouped = new Set(groups.flatMap(({ names }) => names));
  const single = fields.filter(({ name }) => !grouped.has(name));
  const required = single.filter(field => field.required);
  const isOpen = ({ name }: OperatorField) =>
    isGiven(name) ||
    opened.includes(name) ||
    problems.some(({ path: [wrong] }) => wrong === name);
  const optional = single.filter(field => !field.required);
  const isOfClass = isOperatorClass(definition.id);
  const add = (name: string) => {
    setAdded(name);
    setOpened(names => [...names, name]);
  };
  const leaveOut = useCallback(
    (name: string) => {
      setOpened(names => names.filter(other => other !== name));
      change(name, undefined);
      // What had the focus is gone: on with where it can be taken back.
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[data-more] button')?.focus(),
      );
    },
    [change],
  );
  const choose = (names: readonly string[], name: string | undefined) =>
    names
      .filter(other => other !== name && isGiven(other))
      .forEach(other => change(other, undefined));
  const show = (field: OperatorField, unavailable?: string) => {
    const { name, title, required: isRequired } = field;
    const from = alsoGiven.get(name);
    if (from && !isGiven(name) && added !== name) {
      return (
        <p key={name} className={styles.from}>
          <strong>{title}</strong> {from}
        </p>
      );
    }
    const wrong = problemsUnder(problems, name);
    return (
      <Argument
        key={name}
        field={field}
        operator={definition}
        value={given[name]}
        problem={
          wrong.map(one => problemSentence(title, one)).join('. ') || undefined
        }
        unavailable={unavailable}
        takesFocus={added === name}
        onChange={change}
        onLeaveOut={isRequired || grouped.has(name) ? undefined : leaveOut}
      />
    );
  };
  const inGroups = groups.map(({ kind, names }) =>
    kind === 'atLeastOne' ? (
      <div
        key={names[0]}
        className={styles.choice}
        role="group"
        aria-label={groupLabels[kind]}
      >
        <p className={styles.from}>{groupLabels[kind]}</p>
        {names.map(name => show(byName.get(name)!))}
      </div>
    ) : (
      <ArgumentChoice
        key={names[0]}
        label={groupLabels[kind]}
        choices={names.map(name => byName.get(name)!)}
        given={names.filter(isGiven)}
        isRequired={kind === 'exactlyOne'}
        onChoose={name => choose(names, name)}
      >
        {name => show(byName.get(name)!)}
      </ArgumentChoice>
    ),
  );
  return (
    <div ref={root} className={styles.list}>
      {required.map(field => show(field))}
      {inGroups}
      {optional.filter(isOpen).map(field => show(field))}
      {unavailableFields(definition, target, given).map(
        ({ field, unavailable }) => show(field, unavailable),
      )}
      {opened
        .filter(name => isOfClass && !isGiven(name) && !byName.has(name))
        .map(name => show(unknownField(name)))}
      <div data-more="">
        <MoreArguments
          fields={optional.filter(field => !isOpen(field))}
          onAdd={add}
        />
        {isOfClass ? (
          <NewArgument taken={[...byName.keys()]} onAdd={add} />
        ) : null}
      </div>
    </div>
  );
}
