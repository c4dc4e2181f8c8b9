import { Select } from '@backstage/ui';
import { ReactNode, useId } from 'react';
import { EditorProps } from './EditorProps';
import styles from './editors.module.css';

/** One of several things, or none. The problem shows also while there is none, which the select itself leaves out. */
export function SelectField({
  label,
  help,
  isRequired,
  problem,
  placeholder,
  options,
  chosen,
  hint,
  onChoose,
}: Pick<
  EditorProps,
  'label' | 'help' | 'isRequired' | 'problem' | 'placeholder'
> & {
  options: readonly { id: string; label: string; description?: string }[];
  chosen: string | null;
  hint?: ReactNode;
  onChoose(id: string): void;
}) {
  const id = useId();
  return (
    <div>
      <Select
        label={label}
        description={help}
        secondaryLabel={isRequired ? 'required' : undefined}
        placeholder={placeholder}
        searchable={options.length > 12}
        searchPlaceholder="Find one"
        options={options}
        isInvalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : id}
        value={chosen}
        onChange={key => onChoose(String(key ?? ''))}
      />
      {problem === undefined ? null : (
        <p id={id} className={styles.problem}>
          {problem}
        </p>
      )}
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
