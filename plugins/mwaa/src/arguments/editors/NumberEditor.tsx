import { TextField } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { useTyped } from '../useTyped';
import { EditorProps } from './EditorProps';
import { fieldProps } from './fieldProps';
import { readNumber } from './readNumber';

const isTextOrNumber = (value: DagValue | undefined) =>
  typeof value === 'string' || typeof value === 'number';

/**
 * Of a number. What is no number stays as text, which the checks refuse: so
 * nothing typed is lost, and nothing else is deployed instead.
 */
export function NumberEditor({
  isWhole = false,
  ...props
}: EditorProps & { isWhole?: boolean }) {
  const { value, onChange, problem } = props;
  const [text, type] = useTyped(
    value,
    shown => (isTextOrNumber(shown) ? String(shown) : ''),
    typed => {
      const next =
        typed.trim() === '' ? undefined : (readNumber(typed, isWhole) ?? typed);
      onChange(next);
      return next;
    },
  );
  const isWrong = text.trim() !== '' && readNumber(text, isWhole) === undefined;
  const wrong = isWhole ? 'Write a whole number.' : 'Write a number.';
  return (
    <TextField
      {...fieldProps({ ...props, problem: isWrong ? wrong : problem })}
      size="small"
      inputMode={isWhole ? 'numeric' : 'decimal'}
      value={text}
      onChange={type}
    />
  );
}
