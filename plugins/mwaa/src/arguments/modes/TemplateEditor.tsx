import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  TextAreaField,
} from '@backstage/ui';
import { RiBracesLine } from '@remixicon/react';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { useContext, useRef } from 'react';
import { EditorProps } from '../editors/EditorProps';
import { fieldProps } from '../editors/fieldProps';
import { forExample } from '../editors/forExample';
import styles from '../editors/editors.module.css';
import { surroundingsContext } from '../surroundingsContext';
import { useTyped } from '../useTyped';
import { snippets } from './snippets';

function templateText(value: DagValue | undefined): string {
  const reading = value === undefined ? undefined : readDagValue(value);
  return reading?.kind === 'template' ? reading.template : '';
}

/** Of text with Jinja that Airflow fills in when the task runs. */
export function TemplateEditor(props: EditorProps) {
  const { value, onChange, label } = props;
  const { params, resultTasks } = useContext(surroundingsContext);
  const root = useRef<HTMLDivElement>(null);
  const [text, type] = useTyped(value, templateText, typed => {
    const next = { $template: typed };
    onChange(next);
    return next;
  });
  const pieces = snippets(
    params,
    resultTasks.map(({ id }) => id),
  );
  const insert = (piece: string) => {
    const input = root.current?.querySelector('textarea');
    const start = input?.selectionStart ?? text.length;
    const end = input?.selectionEnd ?? text.length;
    type(text.slice(0, start) + piece + text.slice(end));
    // The menu gives the focus back to its button when it closes.
    requestAnimationFrame(() => {
      input?.focus();
      input?.setSelectionRange(start + piece.length, start + piece.length);
    });
  };
  return (
    <div ref={root}>
      <TextAreaField
        {...fieldProps(props)}
        placeholder={forExample('s3://bucket/day={{ ds }}/')}
        className={styles.code}
        rows={Math.min(Math.max(text.split('\n').length, 1) + 1, 16)}
        spellCheck="false"
        value={text}
        onChange={type}
      />
      <MenuTrigger>
        <Button variant="tertiary" size="small" iconStart={<RiBracesLine />}>
          Insert into {label}
        </Button>
        <Menu maxHeight="20rem" onAction={key => insert(String(key))}>
          {pieces.map(piece => (
            <MenuItem key={piece.text} id={piece.text} textValue={piece.text}>
              {piece.text} – {piece.meaning}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  );
}
