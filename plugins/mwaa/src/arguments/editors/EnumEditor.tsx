import { EditorProps } from './EditorProps';
import { SelectField } from './SelectField';

const NONE = '';

/** Of one of the options. One that is none of them is shown and kept. */
export function EnumEditor({
  value,
  onChange,
  options = [],
  words = {},
  ...props
}: EditorProps) {
  const given = typeof value === 'string' ? value : undefined;
  const isKnown = given === undefined || options.includes(given);
  const all = isKnown ? options : [...options, given];
  return (
    <SelectField
      {...props}
      placeholder={props.isRequired ? 'Choose one' : 'Not given'}
      options={[
        ...(props.isRequired ? [] : [{ id: NONE, label: 'Not given' }]),
        ...all.map(id => ({ id, label: words[id] ?? id })),
      ]}
      chosen={given ?? null}
      onChoose={id => onChange(id === NONE ? undefined : id)}
    />
  );
}
