import { Button, ButtonIcon } from '@backstage/ui';
import { RiAddLine, RiCloseLine } from '@remixicon/react';
import { KeyboardEvent, ReactNode, useRef, useState } from 'react';
import styles from './editors.module.css';

/** Entries without a name of their own: each with its inputs; to remove and add. */
export function EntryRows<Entry>({
  label,
  entries,
  fresh,
  removes,
  onChange,
  children,
}: {
  label: string;
  entries: readonly Entry[];
  /** A new one. */
  fresh: Entry;
  /** What the button that removes an entry is called. */
  removes(entry: Entry, index: number): string;
  onChange(entries: Entry[]): void;
  /** The inputs; the cursor goes there when `takesFocus`. */
  children(entry: Entry, index: number, takesFocus: boolean): ReactNode;
}) {
  const [added, setAdded] = useState<number>();
  const add = useRef<HTMLButtonElement>(null);
  const addOne = () => {
    setAdded(entries.length);
    onChange([...entries, fresh]);
  };
  // On to the next input, from the last one to a new row; the form would be sent otherwise.
  const enter = (event: KeyboardEvent<HTMLUListElement>) => {
    const input = event.target as HTMLInputElement;
    if (event.key !== 'Enter' || !input.matches('input[type="text"]')) return;
    event.preventDefault();
    event.stopPropagation();
    const inputs = [
      ...event.currentTarget.querySelectorAll<HTMLElement>(
        'input[type="text"]',
      ),
    ];
    const next = inputs[inputs.indexOf(input) + 1];
    if (next) next.focus();
    else if (input.value) addOne();
  };
  return (
    <>
      {/* The list takes no keys itself: it hears those of the inputs in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.rows} onKeyDownCapture={enter}>
        {entries.map((entry, index) => (
          // eslint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.entry}>
            {children(entry, index, index === added)}
            <ButtonIcon
              aria-label={removes(entry, index)}
              variant="tertiary"
              icon={<RiCloseLine />}
              onPress={() => {
                onChange(entries.filter((_, other) => other !== index));
                add.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        ref={add}
        variant="secondary"
        size="small"
        iconStart={<RiAddLine />}
        onPress={addOne}
      >
        Add to {label}
      </Button>
    </>
  );
}
