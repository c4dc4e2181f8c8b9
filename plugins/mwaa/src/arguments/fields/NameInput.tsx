import { TextField } from '@backstage/ui';
import { memo, useState } from 'react';
import styles from '../editors/editors.module.css';

/**
 * A name by which others refer to something. It is told when it is complete:
 * on Enter, or when the input is left. Escape takes it back.
 */
export const NameInput = memo(function OneName({
  label,
  help,
  name,
  problem,
  nameProblem,
  onRename,
  onEntered,
}: {
  label: string;
  help?: string;
  name: string;
  /** What is wrong with the name that is. */
  problem?: string;
  /** Why a name cannot be, if it cannot. */
  nameProblem(name: string): string | undefined;
  onRename(name: string): void;
  /** Enter was pressed on a name that can be. */
  onEntered?(): void;
}) {
  const [typed, setTyped] = useState<{ of: string; text: string }>();
  const text = typed?.of === name ? typed.text : name;
  const wrong = text === name ? problem : nameProblem(text);
  const tell = () => {
    if (text !== name && nameProblem(text) === undefined) onRename(text);
  };
  return (
    <TextField
      className={styles.value}
      label={label}
      description={help}
      size="small"
      validationBehavior="aria"
      validate={() => wrong ?? null}
      spellCheck="false"
      value={text}
      onChange={next => setTyped({ of: name, text: next })}
      onBlur={tell}
      onKeyDown={event => {
        if (event.key === 'Escape') setTyped(undefined);
        if (event.key !== 'Enter') return;
        event.preventDefault();
        tell();
        if (text === name || nameProblem(text) === undefined) onEntered?.();
      }}
    />
  );
});
