import {
  Button,
  Menu,
  MenuAutocomplete,
  MenuItem,
  MenuTrigger,
} from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { forwardRef } from 'react';
import { Choice } from '../Surroundings';
import styles from './editors.module.css';

const FEW = 8;

/** A button that adds one of several things; with a search when they are many. */
export const AddMenu = forwardRef<
  HTMLButtonElement,
  {
    /** For screen readers; begins with “Add”. */
    label: string;
    choices: readonly Choice[];
    /** Why there is nothing to choose. */
    nothingLeft: string;
    onAdd(id: string): void;
  }
>(function OneAddMenu({ label, choices, nothingLeft, onAdd }, ref) {
  const items = choices.map(({ id, label: text, description }) => (
    <MenuItem key={id} id={id} textValue={text}>
      {description ? `${text} – ${description}` : text}
    </MenuItem>
  ));
  const add = (key: string | number) => onAdd(String(key));
  return (
    <MenuTrigger>
      <Button
        ref={ref}
        className={styles.start}
        variant="secondary"
        size="small"
        iconStart={<RiAddLine />}
        aria-label={label}
      >
        Add
      </Button>
      {items.length > FEW ? (
        <MenuAutocomplete
          placeholder="Find one"
          maxHeight="20rem"
          onAction={add}
        >
          {items}
        </MenuAutocomplete>
      ) : (
        <Menu onAction={add} disabledKeys={['']}>
          {items.length ? items : <MenuItem id="">{nothingLeft}</MenuItem>}
        </Menu>
      )}
    </MenuTrigger>
  );
});
