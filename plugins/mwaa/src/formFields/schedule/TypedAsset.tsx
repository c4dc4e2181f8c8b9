import { Button, TextField } from '@backstage/ui';
import {
  assetNameProblem,
  assetUriProblem,
  DagAsset,
} from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { onEnter } from '../../form/onEnter';
import { sentenceAbout } from '../../form/sentenceAbout';
import { problemProps } from './problemProps';
import styles from './Schedule.module.css';

/** An asset that nobody has suggested. */
export function TypedAsset({ onAdd }: { onAdd(asset: DagAsset): void }) {
  const [uri, setUri] = useState('');
  const [name, setName] = useState('');
  const uriProblem = uri
    ? sentenceAbout('The URI', assetUriProblem(uri))
    : undefined;
  const nameProblem = name
    ? sentenceAbout('The name', assetNameProblem(name))
    : undefined;
  const isReady = Boolean(uri) && !uriProblem && !nameProblem;
  const add = () => {
    if (isReady) onAdd({ uri, ...(name && { name }) });
  };
  return (
    <>
      <TextField
        {...problemProps(uriProblem)}
        label="URI"
        description="Where the data is, as the DAG that writes it says: s3://sales-data/orders"
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        spellCheck="false"
        value={uri}
        onChange={setUri}
        onKeyDown={onEnter(add)}
      />
      <TextField
        {...problemProps(nameProblem)}
        label="Name"
        secondaryLabel="Optional"
        description="As Airflow 3 shows it, if the other DAG gives it one."
        spellCheck="false"
        value={name}
        onChange={setName}
        onKeyDown={onEnter(add)}
      />
      <div className={styles.row}>
        <Button
          type="button"
          size="small"
          variant="secondary"
          isDisabled={!isReady}
          onPress={add}
        >
          Add this asset
        </Button>
      </div>
    </>
  );
}
