import { Select, TextField } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { useTyped } from '../useTyped';
import {
  durationOf,
  durationParts,
  DurationUnit,
  durationUnits,
} from './durationParts';
import { EditorProps } from './EditorProps';
import { fieldProps } from './fieldProps';
import { forExample } from './forExample';
import styles from './editors.module.css';

const ISO = 'iso';

interface Shown {
  text: string;
  unit: DurationUnit | typeof ISO;
}

const units = [
  ...Object.entries(durationUnits).map(([id, label]) => ({ id, label })),
  { id: ISO, label: 'ISO 8601' },
];

function shownOf(value: DagValue | undefined, usual: DurationUnit): Shown {
  if (typeof value !== 'string') return { text: '', unit: usual };
  const parts = durationParts(value);
  return parts
    ? { text: parts.amount, unit: parts.unit }
    : { text: value, unit: ISO };
}

function isoOf({ text, unit }: Shown): string | undefined {
  const amount = text.trim();
  const isAmount = unit !== ISO && /^(0|[1-9]\d{0,8})$/.test(amount);
  return isAmount ? durationOf(amount, unit) : amount || undefined;
}

/** Of a duration: a number with its unit, or ISO 8601 where it needs several. */
export function DurationEditor(props: EditorProps) {
  const { value, onChange, label, placeholder = '' } = props;
  const typical = durationParts(placeholder);
  const [shown, type] = useTyped(
    value,
    given => shownOf(given, typical?.unit ?? 'M'),
    next => {
      const iso = isoOf(next);
      onChange(iso);
      return iso;
    },
  );
  const { text, unit } = shown;
  const iso = isoOf(shown);
  const choose = (key: Shown['unit']) =>
    type({ text: key === ISO ? (iso ?? '') : text, unit: key });
  return (
    <div>
      <div className={styles.row}>
        <TextField
          {...fieldProps(props)}
          className={styles.value}
          size="small"
          placeholder={
            unit === typical?.unit ? forExample(typical.amount) : undefined
          }
          inputMode={unit === ISO ? 'text' : 'numeric'}
          value={text}
          onChange={next => type({ text: next, unit })}
        />
        <Select
          className={styles.unit}
          aria-label={`${label}: unit`}
          options={units}
          value={unit}
          onChange={key => choose(key as Shown['unit'])}
        />
      </div>
      {iso && unit !== ISO ? <p className={styles.hint}>{iso}</p> : null}
    </div>
  );
}
