import { TextField, ToggleButton } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { useTyped } from '../useTyped';
import styles from './editors.module.css';

const templateOf = (value: DagValue): string | undefined => {
  const isMark =
    value !== null && typeof value === 'object' && '$template' in value;
  return isMark ? String(value.$template) : undefined;
};

/** Of one text in a list or mapping: as written, or a template. */
export function ItemEditor({
  label,
  placeholder,
  value,
  canTemplate,
  takesFocus,
  problem,
  onChange,
}: {
  label: string;
  placeholder?: string;
  value: DagValue;
  canTemplate: boolean;
  /** Whether the cursor goes there when it appears. */
  takesFocus?: boolean;
  problem?: string;
  onChange(value: DagValue): void;
}) {
  const template = templateOf(value);
  const isTemplate = template !== undefined;
  const [text, type] = useTyped(
    value,
    shown => templateOf(shown ?? '') ?? String(shown ?? ''),
    typed => {
      const next = isTemplate ? { $template: typed } : typed;
      onChange(next);
      return next;
    },
  );
  const offers = canTemplate && (isTemplate || text.includes('{{'));
  return (
    <>
      <TextField
        className={styles.value}
        aria-label={label}
        size="small"
        placeholder={placeholder}
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        value={text}
        validationBehavior="aria"
        validate={() => problem ?? null}
        onChange={type}
      />
      {offers ? (
        <ToggleButton
          size="small"
          isSelected={isTemplate}
          aria-label={`${isTemplate ? 'Template' : 'Make it a template'}: ${label}`}
          onChange={on => onChange(on ? { $template: text } : text)}
        >
          {isTemplate ? 'Template' : 'Make it a template'}
        </ToggleButton>
      ) : null}
    </>
  );
}
