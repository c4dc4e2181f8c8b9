import { Problem } from 'backstage-plugin-mwaa-common';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@backstage/ui';
import {
  focusTakers,
  onFocusTakers,
  requestFocus,
} from '../../form/focusRequest';
import { pathInWords } from './pathInWords';
import styles from './ProblemList.module.css';

/** So many are shown before somebody asks for all. */
const FIRST = 8;

interface Props {
  label: string;
  problems: readonly Problem[];
  /** The work that the paths lead into. */
  work: unknown;
  /** Also tells somebody else where it leads. */
  onChoose?(problem: Problem): void;
}

/** Problems or findings, each with where it is in words; a click leads there. */
export function ProblemList({ label, problems, work, onChoose }: Props) {
  const [isWhole, setWhole] = useState(false);
  const canLead =
    useSyncExternalStore(onFocusTakers, focusTakers) > 0 || Boolean(onChoose);
  const shown = isWhole ? problems : problems.slice(0, FIRST);
  return (
    <div>
      <ul className={styles.list} aria-label={label}>
        {shown.map((problem, index) => {
          const place = pathInWords(problem.path, work);
          return (
            // Two can be equal, and none keeps anything of its own.
            <li key={index} className={styles.problem}>
              {canLead ? (
                <button
                  type="button"
                  className={styles.place}
                  onClick={() => {
                    requestFocus(problem.path);
                    onChoose?.(problem);
                  }}
                >
                  {place}
                </button>
              ) : (
                <strong>{place}</strong>
              )}
              {/* As a sentence, where the message is the end of one. */}
              {/^[a-z]/.test(problem.message) ? ' ' : ': '}
              {problem.message}
            </li>
          );
        })}
      </ul>
      {problems.length > FIRST && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show all ${problems.length}`}
        </Button>
      )}
    </div>
  );
}
