import { OutcomeText } from './outcomeTexts';
import { WorkloadVerification } from './WorkloadVerification';

const sentence = (text: string) => `${text.replace(/\.$/, '')}.`;

/**
 * What came of a deployment once Airflow was asked; good news of the
 * deployment is no good news while Airflow cannot import it.
 */
export function verifiedText(
  deployed: Pick<OutcomeText, 'status' | 'title'>,
  {
    state,
    reason,
    waitedSeconds,
    rollback,
    rollbackProblem,
  }: WorkloadVerification,
): OutcomeText {
  if (state === 'verified') {
    const time = waitedSeconds ? ` after ${waitedSeconds} s` : '';
    return {
      ...deployed,
      verification: `Verified${time}: ${sentence(reason)}`,
    };
  }
  if (state === 'unverified') {
    return {
      status: 'warning',
      title: `${deployed.title}, but not verified`,
      verification: `Not verified, because: ${sentence(reason)}`,
    };
  }
  if (rollback) {
    return {
      status: 'warning',
      title: 'Airflow could not import the new version; the one before is back',
      verification:
        rollback.state === 'verified'
          ? `Rolled back and verified: ${sentence(rollback.reason)}`
          : `Rolled back, but not verified: ${sentence(rollback.reason)}`,
    };
  }
  return {
    status: 'danger',
    title: `${deployed.title}, but Airflow cannot import it`,
    verification: rollbackProblem
      ? `It was not rolled back: ${sentence(rollbackProblem)}`
      : 'It cannot run until that is corrected.',
  };
}
