import { useTyped } from '../useTyped';
import { EditorProps } from './EditorProps';

/** The text of an input, and what takes what is typed there; empty is not given. */
export const useTypedText = ({ value, onChange }: EditorProps) =>
  useTyped(
    value,
    shown => (typeof shown === 'string' ? shown : ''),
    typed => {
      const next = typed === '' ? undefined : typed;
      onChange(next);
      return next;
    },
  );
