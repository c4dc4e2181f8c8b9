import { Select, TextField } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { useTyped } from '../useTyped';
import {
  comparedText,
  comparedValue,
  Comparison,
  comparisonNames,
  comparisonWords,
  firstValue,
} from './comparisons';
import styles from './editors.module.css';

type Mapping = { [key: string]: DagValue };

/** Of one comparison; the other keys of `value` are kept. */
export function ComparisonEditor({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Mapping;
  onChange(value: Mapping): void;
}) {
  const name = comparisonNames.find(known => Object.hasOwn(value, known));
  const comparison = name ?? 'equals';
  const others = Object.fromEntries(
    Object.entries(value).filter(
      ([key]) => !comparisonNames.includes(key as Comparison),
    ),
  );
  const set = (next: Comparison, compared: DagValue) =>
    onChange({ [next]: compared, ...others });
  const [text, type] = useTyped(
    value[comparison],
    shown => comparedText(comparison, shown),
    typed => {
      const next = comparedValue(comparison, typed);
      set(comparison, next);
      return next;
    },
  );
  return (
    <div className={styles.row}>
      <Select
        className={styles.unit}
        aria-label={`${label}: comparison`}
        options={comparisonNames.map(id => ({
          id,
          label: comparisonWords[id],
        }))}
        value={comparison}
        onChange={key => set(key as Comparison, firstValue(key as Comparison))}
      />
      {comparison === 'empty' ? (
        <Select
          className={styles.unit}
          aria-label={`${label}: whether it is empty`}
          options={[
            { id: 'true', label: 'yes' },
            { id: 'false', label: 'no' },
          ]}
          value={String(value.empty)}
          onChange={key => set('empty', key === 'true')}
        />
      ) : (
        <TextField
          className={styles.value}
          aria-label={`${label}: compared with`}
          placeholder={
            comparison === 'oneOf' ? 'manual, scheduled' : 'Text or a number'
          }
          size="small"
          value={text}
          onChange={type}
        />
      )}
    </div>
  );
}
