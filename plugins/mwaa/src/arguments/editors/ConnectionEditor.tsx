import { Combobox } from '@backstage/ui';
import { useContext } from 'react';
import { surroundingsContext } from '../surroundingsContext';
import { EditorProps } from './EditorProps';
import { fieldProps } from './fieldProps';
import { useTypedText } from './useTypedText';
import styles from './editors.module.css';

/** Of the id of an Airflow connection: one that is there, or another. */
export function ConnectionEditor(props: EditorProps) {
  const { connectionIds } = useContext(surroundingsContext);
  const [text, type] = useTypedText(props);
  const isNew = text !== '' && !connectionIds.includes(text);
  return (
    <div>
      <Combobox
        {...fieldProps(props)}
        allowsCustomValue
        options={connectionIds.map(id => ({ id, label: id }))}
        inputValue={text}
        onInputChange={next => {
          if (next !== text) type(next);
        }}
      />
      <p className={styles.hint}>
        {isNew && connectionIds.length
          ? 'This connection was not found in the environment. '
          : ''}
        A connection is made in Airflow under Admin → Connections, or as a
        secret in AWS Secrets Manager; its password is never written here.
      </p>
    </div>
  );
}
