import { RiCheckLine, RiForbidLine } from '@remixicon/react';
import { EnvironmentChoice } from './environmentGroups';
import { EnvironmentFacts } from './EnvironmentFacts';
import styles from './EnvironmentPicker.module.css';

interface Props {
  choice: EnvironmentChoice;
  id: string;
  isChosen: boolean;
  /** Whether Tab leads to it. */
  isCurrent: boolean;
  onChoose(): void;
  onFocus(): void;
}

/** One environment in the list; one that cannot be chosen says why. */
export function EnvironmentOption(props: Props) {
  const { choice, id, isChosen, isCurrent, onChoose, onFocus } = props;
  const { environment, reason } = choice;
  return (
    // The list takes the keys; see EnvironmentListbox.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={reason ? true : undefined}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.option}
      onClick={() => {
        if (!reason) onChoose();
      }}
      onFocus={onFocus}
    >
      <span className={styles.mark} aria-hidden="true">
        {reason ? <RiForbidLine size={16} /> : null}
        {isChosen ? <RiCheckLine size={16} /> : null}
      </span>
      <span className={styles.texts}>
        <span className={styles.name}>
          {environment.id}
          {environment.name !== environment.id && ` (${environment.name})`}
        </span>
        <span className={styles.comma}>, </span>
        <EnvironmentFacts environment={environment} />
        {reason && (
          <span className={styles.reason}>Cannot be chosen: {reason}</span>
        )}
        {!reason && environment.problem && (
          <span className={styles.reason}>{environment.problem.message}</span>
        )}
      </span>
    </div>
  );
}
