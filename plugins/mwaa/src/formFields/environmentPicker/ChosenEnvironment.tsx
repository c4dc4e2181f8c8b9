import { Button } from '@backstage/ui';
import { EnvironmentChoice } from './environmentGroups';
import { deployFromTexts } from './deployFromTexts';
import { EnvironmentFacts } from './EnvironmentFacts';
import styles from './EnvironmentPicker.module.css';

interface Props {
  id: string;
  /** Absent while the list is not there, or when it is not in the list. */
  choice?: EnvironmentChoice;
  /** Whether the list is there. */
  isKnown: boolean;
  isDisabled: boolean;
  /** Whether the keyboard was in the list that this replaces. */
  takesFocus: boolean;
  onChange(): void;
}

/** The environment that was chosen, and what follows from that. */
export function ChosenEnvironment(props: Props) {
  const { id, choice, isKnown, isDisabled, takesFocus, onChange } = props;
  const environment = choice?.environment;
  const reason =
    isKnown && !choice
      ? 'It is none of the environments that this form offers; choose another.'
      : choice?.reason;
  return (
    <div className={styles.chosen}>
      <div className={styles.texts}>
        <span className={styles.name}>{id}</span>
        {environment && (
          <>
            <span className={styles.place}>
              {environment.accountId && `Account ${environment.accountId}, `}
              {environment.region}
            </span>
            <EnvironmentFacts environment={environment} />
            {environment.deployFrom && (
              <span className={styles.sentence}>
                {deployFromTexts[environment.deployFrom].sentence}
              </span>
            )}
          </>
        )}
        {reason && <span className={styles.reason}>{reason}</span>}
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        aria-label={`Change the environment ${id}`}
        isDisabled={isDisabled}
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        onPress={onChange}
      >
        Change
      </Button>
    </div>
  );
}
