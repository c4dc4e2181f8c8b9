import { Alert, Button } from '@backstage/ui';
import { iamActionIn } from './iamActionIn';

interface Props {
  /** What could not be done, as a sentence without its full stop. */
  title: string;
  error: Error;
  isOffline?: boolean;
  /** What is said while there is no connection; that it is asked again, when absent. */
  offlineAdvice?: string;
  /** What the role lacks, where it is known; else it is read from the error. */
  iamAction?: string;
  onRetry?: () => void;
  status?: 'danger' | 'warning';
}

const ASKED_AGAIN =
  'It is asked again as soon as the connection is back. Nothing that you typed is lost.';

/** Says what happened, what to do, and offers to ask again. */
export function AnswerProblem(props: Props) {
  const { title, error, isOffline = false, onRetry, status = 'danger' } = props;
  const { offlineAdvice = ASKED_AGAIN } = props;
  const iamAction = isOffline
    ? undefined
    : (props.iamAction ?? iamActionIn(error.message));
  return (
    <Alert
      icon
      role="alert"
      status={isOffline ? 'warning' : status}
      title={isOffline ? `${title}: there is no connection` : title}
      description={
        isOffline ? (
          offlineAdvice
        ) : (
          <>
            {error.message}
            {iamAction && (
              <>
                {' '}
                The role that Backstage uses needs the IAM action{' '}
                <code>{iamAction}</code>.
              </>
            )}
          </>
        )
      }
      customActions={
        onRetry && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onPress={onRetry}
          >
            Retry
          </Button>
        )
      }
    />
  );
}
