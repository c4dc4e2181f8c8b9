import { Combobox } from '@backstage/ui';
import { KeyboardEvent, ReactElement, useState } from 'react';

interface Props<Item> {
  label: string;
  placeholder: string;
  /** What is known and can be taken. */
  items: readonly Item[];
  typed: string;
  isDisabled: boolean;
  isLoading?: boolean;
  /** What is added out of what is typed, if it can be. */
  own?: string;
  /** Keys besides Enter that add it. */
  endKeys?: readonly string[];
  onType(typed: string): void;
  onFocus?(): void;
  onAdd(id: string): void;
  /** The entry of an item in the list. */
  children(item: Item): ReactElement;
}

/** Adds one thing after another to a list that stands elsewhere: known ones, or what is typed. */
export function AddCombobox<Item extends { id: string }>(props: Props<Item>) {
  const { items, typed, own, endKeys = [] } = props;
  const [additions, setAdditions] = useState(0);
  const add = (id: string) => {
    props.onAdd(id);
    props.onType('');
    setAdditions(count => count + 1);
  };
  const press = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter';
    if (!isEnter && !endKeys.includes(event.key)) return;
    // The form would take Enter as Next.
    event.preventDefault();
    // Of an open list Enter takes the entry that the arrows stand on.
    const input = event.target as HTMLInputElement;
    if (isEnter && input.getAttribute('aria-activedescendant')) return;
    if (own === undefined) return;
    event.stopPropagation();
    add(own);
  };
  return (
    <div role="presentation" onKeyDownCapture={press}>
      <Combobox
        // A new one after each addition: the emptied input would be taken for
        // typing, and the list would open again.
        key={additions}
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={additions > 0}
        menuTrigger="input"
        aria-label={props.label}
        placeholder={props.placeholder}
        size="small"
        isDisabled={props.isDisabled}
        items={[...items]}
        search={{
          mode: 'server',
          inputValue: typed,
          onInputChange: props.onType,
        }}
        loading={{ state: props.isLoading ? 'loading' : 'idle' }}
        selectedKey={null}
        onFocus={props.onFocus}
        onSelectionChange={key => key !== null && add(String(key))}
        allowsCustomValue
      >
        {props.children}
      </Combobox>
    </div>
  );
}
