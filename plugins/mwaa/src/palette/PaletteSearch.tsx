import { KeyboardEvent } from 'react';
import { PALETTE_LIST, optionId } from './optionId';
import styles from './OperatorPalette.module.css';

interface Props {
  query: string;
  /** Of the listed ones; nothing if none is listed. */
  active?: number;
  count: number;
  onQuery(query: string): void;
  onActive(active: number): void;
  onChoose(): void;
}

/** Searches, and moves through what was found without leaving the input. */
export function PaletteSearch(props: Props) {
  const { query, active, count } = props;
  const press = (event: KeyboardEvent) => {
    const at = active ?? 0;
    const goals: { [key: string]: number } = {
      ArrowDown: Math.min(at + 1, count - 1),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + 8, count - 1),
      PageUp: Math.max(at - 8, 0),
    };
    if (event.key === 'Enter') props.onChoose();
    else if (event.key in goals && count) props.onActive(goals[event.key]);
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="text"
      role="combobox"
      className={styles.search}
      aria-label="Search operators"
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls={PALETTE_LIST}
      aria-activedescendant={
        active === undefined ? undefined : optionId(active)
      }
      placeholder="Search by name, service or what it does"
      autoComplete="off"
      // A dialog that is only for this begins with it.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={query}
      onChange={event => props.onQuery(event.target.value)}
      onKeyDown={press}
    />
  );
}
