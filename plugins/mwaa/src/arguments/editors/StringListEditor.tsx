import { DagValue } from 'backstage-plugin-mwaa-common';
import { EditorProps } from './EditorProps';
import { EntryRows } from './EntryRows';
import { forExample } from './forExample';
import { ItemEditor } from './ItemEditor';
import { ValueFrame } from './ValueFrame';

/** Of a list of texts, each of which may be a template when `canTemplate`. */
export function StringListEditor({
  canTemplate = false,
  ...props
}: EditorProps & { canTemplate?: boolean }) {
  const { value, onChange, label, placeholder } = props;
  const items: DagValue[] = Array.isArray(value) ? value : [];
  const set = (next: DagValue[]) => onChange(next.length ? next : undefined);
  return (
    <ValueFrame {...props}>
      <EntryRows
        label={label}
        entries={items}
        fresh=""
        removes={(_, index) => `Remove item ${index + 1} of ${label}`}
        onChange={set}
      >
        {(item, index, takesFocus) => (
          <ItemEditor
            label={`${label}: item ${index + 1}`}
            placeholder={forExample(placeholder)}
            value={item}
            canTemplate={canTemplate}
            takesFocus={takesFocus}
            onChange={next => set(items.with(index, next))}
          />
        )}
      </EntryRows>
    </ValueFrame>
  );
}
