import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { onEnter } from '../../form/onEnter';
import styles from '../editors/editors.module.css';
import { forExample } from '../editors/forExample';

const isName = (text: string) => /^[A-Za-z_]\w*$/.test(text);

/** Takes the name of an argument that only the class knows. */
export function NewArgument({
  taken,
  onAdd,
}: {
  taken: readonly string[];
  onAdd(name: string): void;
}) {
  const [name, setName] = useState('');
  const isTaken = taken.includes(name);
  const canAdd = isName(name) && !isTaken;
  const problem = isTaken
    ? 'It is there already.'
    : 'This is no name in Python.';
  const add = () => {
    if (!canAdd) return;
    onAdd(name);
    setName('');
  };
  return (
    <div className={styles.row}>
      <TextField
        className={styles.value}
        label="Another argument of the class"
        placeholder={forExample('file_path')}
        size="small"
        validationBehavior="aria"
        validate={() => (name !== '' && !canAdd ? problem : null)}
        value={name}
        onChange={setName}
        onKeyDown={onEnter(add)}
      />
      <Button
        variant="secondary"
        size="small"
        isDisabled={!canAdd}
        onPress={add}
      >
        Add argument
      </Button>
    </div>
  );
}
