import { TextField } from '@backstage/ui';
import { useLayoutEffect, useRef } from 'react';
import { normalisedDagId, NormalisedDagId } from './normalisedDagId';

interface Props {
  id: string;
  label: string;
  value: string;
  describedBy: string;
  isRequired: boolean;
  isDisabled: boolean;
  isInvalid: boolean;
  onChange(typed: NormalisedDagId): void;
  onBlur(): void;
}

/** An input that makes a dag_id of what is typed, with the caret where it was. */
export function DagIdInput(props: Props) {
  const { id, label, value, describedBy, onChange, onBlur } = props;
  const { isRequired, isDisabled, isInvalid } = props;
  const root = useRef<HTMLDivElement>(null);
  const caret = useRef<number>();
  const input = () => root.current?.querySelector('input');

  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    input()?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  return (
    <TextField
      ref={root}
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid}
      // The form checks, and would not get to if the browser stopped it.
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      onBlur={onBlur}
      onChange={text => {
        const typed = normalisedDagId(text);
        const before = text.slice(0, input()?.selectionStart ?? text.length);
        // React puts the caret to the end of a text that it changes.
        caret.current = normalisedDagId(before).dagId.length;
        onChange(typed);
      }}
    />
  );
}
