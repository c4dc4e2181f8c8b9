import { Alert } from '@backstage/ui';
import { EnvironmentList } from 'backstage-plugin-mwaa-common';
import { Answer } from '../../form/Answer';
import { AnswerProblem } from '../../form/AnswerProblem';
import { Loading } from '../../form/Loading';
import { FailedEnvironments } from './FailedEnvironments';

/** What is to be said of the list itself: that it is on its way, old, empty, or incomplete. */
export function EnvironmentAnswers({
  answer,
  isOneChosen,
}: {
  answer: Answer<EnvironmentList>;
  /** Then only its facts are missing. */
  isOneChosen: boolean;
}) {
  const { status, value, error, isOffline, retry } = answer;
  if (status === 'failed' && error) {
    return (
      <AnswerProblem
        title={
          value
            ? 'The environments could not be read again'
            : 'The environments could not be read'
        }
        status={value ? 'warning' : 'danger'}
        error={error}
        isOffline={isOffline}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return (
      <Loading
        what="the environments"
        lines={isOneChosen ? 1 : 3}
        isSlow={status === 'slow'}
      />
    );
  }
  if (!value.environments.length) {
    return (
      <Alert
        icon
        status="info"
        title="No environments"
        description="None is configured, and none was found. Whoever looks after Backstage can name environments under mwaa.environments in its configuration, or turn discovery on for an account."
      />
    );
  }
  return <FailedEnvironments environments={value.environments} />;
}
