import { Skeleton, Text } from '@backstage/ui';
import { AnswerProblem } from '../form/AnswerProblem';
import { isOfflineError } from '../form/isOfflineError';
import { PlanView } from './plan/PlanView';
import { missingWords } from './previewWords';
import { useShownPreview } from './shownPreview';
import { useIsSlow } from './useIsSlow';
import styles from './PreviewPanel.module.css';

/** What would change, or why that is not known. */
export function PlanPanel() {
  const { status, plan, error, isStale, missing, retry } =
    useShownPreview().plan;
  const isSlow = useIsSlow(status === 'loading');
  return (
    <div className={styles.panel}>
      {status === 'incomplete' && (
        <Text as="p">{missingWords(missing, 'what changes')}</Text>
      )}
      {status === 'waiting' && !plan && (
        <Text as="p">
          What changes is shown as soon as the specification has no problems.
        </Text>
      )}
      {status === 'failed' && error && (
        <AnswerProblem
          title="What changes could not be found out"
          error={error}
          isOffline={isOfflineError(error)}
          onRetry={retry}
        />
      )}
      {isSlow && (
        <Text as="p" color="secondary">
          Comparing with the environment’s bucket…
        </Text>
      )}
      {status === 'loading' && !plan && <Skeleton width="100%" height="8rem" />}
      {plan && (
        <>
          {isStale && (
            <Text as="p" color="secondary">
              This is the last plan that was known; it is not of what the form
              says now.
            </Text>
          )}
          <PlanView plan={plan} />
        </>
      )}
    </div>
  );
}
