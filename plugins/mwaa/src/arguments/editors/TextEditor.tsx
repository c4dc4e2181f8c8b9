import { TextAreaField, TextField } from '@backstage/ui';
import { useState } from 'react';
import { EditorProps } from './EditorProps';
import { fieldProps } from './fieldProps';
import { useTypedText } from './useTypedText';
import styles from './editors.module.css';

/** Of text, in one line or, with `isLong`, in several. Empty is not given. */
export function TextEditor({
  isLong = false,
  ...props
}: EditorProps & { isLong?: boolean }) {
  const [text, type] = useTypedText(props);
  // One line cannot show several; and what has several stays so, lest the
  // field is another one in the middle of typing.
  const [hadLines, setHadLines] = useState(false);
  if (!hadLines && text.includes('\n')) setHadLines(true);
  const shared = { ...fieldProps(props), value: text, onChange: type };
  return isLong || hadLines ? (
    <TextAreaField
      {...shared}
      className={styles.code}
      rows={Math.min(Math.max(text.split('\n').length + 1, 3), 16)}
      spellCheck="false"
    />
  ) : (
    <TextField {...shared} size="small" />
  );
}
