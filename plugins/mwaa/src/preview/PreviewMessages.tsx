import { Alert, Skeleton, Text } from '@backstage/ui';
import { AnswerProblem } from '../form/AnswerProblem';
import { isOfflineError } from '../form/isOfflineError';
import { PreviewState } from './PreviewState';
import { missingWords } from './previewWords';
import { ProblemList } from './problems/ProblemList';
import { useIsSlow } from './useIsSlow';

interface Props {
  state: PreviewState;
  /** The work that the problems are about. */
  work: unknown;
}

/** What stands between the form and its Python. */
export function PreviewMessages({ state, work }: Props) {
  const { status, preview, error, missing, retry } = state;
  const problems = preview?.problems ?? [];
  const isSlow = useIsSlow(status === 'loading');
  return (
    <>
      {missing.length > 0 && (
        <Alert icon status="info" title={missingWords(missing)} />
      )}
      {error && (
        <AnswerProblem
          title="The preview could not be made"
          error={error}
          isOffline={isOfflineError(error)}
          onRetry={retry}
        />
      )}
      {problems.length > 0 && (
        <Alert
          icon
          status="danger"
          title={
            problems.length === 1
              ? 'One problem to solve'
              : `${problems.length} problems to solve`
          }
          description={
            <ProblemList label="Problems" problems={problems} work={work} />
          }
        />
      )}
      {isSlow && (
        <Text as="p" color="secondary">
          Rendering takes longer than usual. You can go on typing.
        </Text>
      )}
      {status === 'loading' && !preview && (
        <Skeleton width="100%" height="12rem" />
      )}
    </>
  );
}
