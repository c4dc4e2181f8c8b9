import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { onEnter } from '../form/onEnter';
import styles from './OperatorPalette.module.css';

const importPath = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/;

/** An operator that is not in the palette, by the import path of its class. */
export function ClassChoice({
  onChoose,
}: {
  onChoose(operator: string): void;
}) {
  const [path, setPath] = useState('');
  const isRight = importPath.test(path.trim());
  const choose = () => onChoose(path.trim());
  return (
    <div className={styles.class}>
      <TextField
        label="Class by import path"
        size="small"
        placeholder="for example airflow.providers.ftp.operators.ftp.FTPFileTransmitOperator"
        description="For operators that are not listed; the platform says which classes it allows."
        value={path}
        onChange={setPath}
        onKeyDown={onEnter(() => {
          if (isRight) choose();
        })}
      />
      <Button
        type="button"
        variant="secondary"
        isDisabled={!isRight}
        onPress={choose}
      >
        Add the class
      </Button>
    </div>
  );
}
