import { KeyboardEvent, useId, useRef, useState } from 'react';
import { EnvironmentGroup } from './environmentGroups';
import { EnvironmentOption } from './EnvironmentOption';
import styles from './EnvironmentPicker.module.css';

interface Props {
  groups: EnvironmentGroup[];
  label: string;
  chosen?: string;
  onChoose(id: string): void;
}

/** How far each key goes in a list of so many options. */
const moves: Readonly<
  Record<string, (index: number, count: number) => number>
> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: index => Math.max(index - 1, 0),
  PageDown: (index, count) => Math.min(index + 10, count - 1),
  PageUp: index => Math.max(index - 10, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/*
 * Not the library's list, which skips what is disabled: the reason would be
 * out of the reach of a keyboard.
 */

/** Environments by account and region; arrows move, Enter and Space choose. */
export function EnvironmentListbox(props: Props) {
  const { groups, label, chosen, onChoose } = props;
  const [current, setCurrent] = useState(chosen);
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const choices = groups.flatMap(group => group.choices);
  const ids = choices.map(({ environment }) => environment.id);
  const reachable = current && ids.includes(current) ? current : ids[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const index = reachable ? ids.indexOf(reachable) : 0;
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      const options =
        list.current?.querySelectorAll<HTMLElement>('[role="option"]');
      options?.[move(index, ids.length)]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const choice = choices[index];
      if (choice && !choice.reason) onChoose(choice.environment.id);
    }
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      className={styles.list}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {groups.map((group, position) => (
        <div
          key={group.key}
          role="group"
          aria-labelledby={`${base}-group-${position}`}
        >
          <div
            id={`${base}-group-${position}`}
            role="presentation"
            className={styles.group}
          >
            {group.title}
          </div>
          {group.choices.map(choice => (
            <EnvironmentOption
              key={choice.environment.id}
              id={`${base}-${choice.environment.id}`}
              choice={choice}
              isChosen={choice.environment.id === chosen}
              isCurrent={choice.environment.id === reachable}
              onChoose={() => onChoose(choice.environment.id)}
              onFocus={() => setCurrent(choice.environment.id)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
