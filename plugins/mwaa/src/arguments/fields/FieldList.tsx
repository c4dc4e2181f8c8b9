import { Problem } from 'backstage-plugin-mwaa-common';
import { Argument } from '../list/Argument';
import { FormField } from '../list/FormField';
import { Arguments, useArgumentChanges } from '../list/useArgumentChanges';
import styles from '../list/list.module.css';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';

const settings = { kind: 'operator' } as const;

/** Fields that take fixed values only, all of them shown. Fields of `given` that are not among them are kept. */
export function FieldList({
  fields,
  given,
  problems,
  onChange,
}: {
  fields: readonly FormField[];
  given: object | undefined;
  /** Paths from the object on. */
  problems: readonly Problem[];
  onChange(given: Arguments | undefined): void;
}) {
  const values = (given ?? {}) as Arguments;
  const change = useArgumentChanges(values, onChange);
  return (
    <div className={styles.list}>
      {fields.map(field => (
        <Argument
          key={field.name}
          field={field}
          operator={settings}
          isFixed
          value={values[field.name]}
          problem={
            problemsUnder(problems, field.name)
              .map(problem => problemSentence(field.title, problem))
              .join('. ') || undefined
          }
          onChange={change}
        />
      ))}
    </div>
  );
}
