import { Button, Text, TextField } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { onEnter } from '../../form/onEnter';
import styles from '../list/list.module.css';
import editorStyles from '../editors/editors.module.css';
import { NameInput } from './NameInput';

/** Things by their names, such as params: each with its fields; to add, rename and remove. */
export function NamedList<Item>({
  label,
  thing,
  items = {},
  fresh,
  nameProblem,
  onChange,
  children,
}: {
  label: string;
  /** One of them, in a word. */
  thing: string;
  items?: Readonly<Record<string, Item>>;
  /** A new one. */
  fresh: Item;
  /** Why none can be called so, if none can. */
  nameProblem(name: string): string | undefined;
  onChange(items: Record<string, Item> | undefined): void;
  children(name: string, item: Item, set: (item: Item) => void): ReactNode;
}) {
  const [typed, setTyped] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef<string>();
  const entries = Object.entries(items);
  const set = (next: readonly (readonly [string, Item])[]) =>
    onChange(next.length ? Object.fromEntries(next) : undefined);
  const wrong = (name: string) =>
    Object.hasOwn(items, name)
      ? `There is another ${thing} with this name.`
      : nameProblem(name);
  const problem = typed === '' ? undefined : wrong(typed);
  const add = () => {
    if (typed === '' || problem) return;
    set([...entries, [typed, fresh]]);
    setTyped('');
    added.current = typed;
  };
  useEffect(() => {
    const index = Object.keys(items).indexOf(added.current ?? '');
    if (index < 0) return;
    added.current = undefined;
    // Its name is known; on with what it is.
    list.current?.children[index]
      .querySelector<HTMLElement>(
        '[data-argument] :is(input, textarea, button)',
      )
      ?.focus();
  }, [items]);
  const remove = (index: number) => {
    set(entries.filter((_, other) => other !== index));
    root.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="group" aria-label={label}>
      {entries.map(([name, item], index) => (
        // A new name is not another thing: its inputs stay.
        // eslint-disable-next-line react/no-array-index-key
        <div
          key={index}
          className={styles.choice}
          role="group"
          aria-label={name}
        >
          <div className={editorStyles.row}>
            <NameInput
              label={`Name of the ${thing}`}
              name={name}
              nameProblem={next => (next === name ? undefined : wrong(next))}
              onRename={next => set(entries.with(index, [next, item]))}
            />
            <Button
              variant="tertiary"
              size="small"
              iconStart={<RiDeleteBinLine />}
              onPress={() => remove(index)}
            >
              Remove {name}
            </Button>
          </div>
          {children(name, item, next => set(entries.with(index, [name, next])))}
        </div>
      ))}
      {entries.length ? null : (
        <Text as="p" color="secondary">
          There is none.
        </Text>
      )}
      <div ref={root} className={editorStyles.row}>
        <TextField
          className={editorStyles.value}
          label={`New ${thing}`}
          placeholder="Name"
          size="small"
          validationBehavior="aria"
          validate={() => problem ?? null}
          value={typed}
          onChange={setTyped}
          onKeyDown={onEnter(add)}
        />
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiAddLine />}
          isDisabled={typed === '' || problem !== undefined}
          onPress={add}
        >
          Add {thing}
        </Button>
      </div>
    </div>
  );
}
