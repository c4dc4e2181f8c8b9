import { ReactNode, useId } from 'react';
import { EditorProps } from './EditorProps';
import styles from './editors.module.css';

/** Name, help and problem around several inputs that are one value. */
export function ValueFrame({
  label,
  help,
  isRequired,
  problem,
  children,
}: Pick<EditorProps, 'label' | 'help' | 'isRequired' | 'problem'> & {
  children: ReactNode;
}) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`];
  return (
    <fieldset
      className={styles.group}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend className={styles.legend}>
        {label}
        {isRequired ? (
          <span className={styles.required}> (required)</span>
        ) : null}
      </legend>
      {help ? (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      ) : null}
      {children}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
