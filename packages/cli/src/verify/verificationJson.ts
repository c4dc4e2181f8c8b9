import {
  MwaaEnvironment,
  VerifiedDeployment,
  verificationReason,
} from 'backstage-plugin-mwaa-node';

/** What `--json` prints of waiting for Airflow. */
export function verificationJson(
  { verification, waitedSeconds }: VerifiedDeployment,
  { id }: Pick<MwaaEnvironment, 'id'>,
) {
  const reason = verificationReason(id, verification);
  if (verification.state === 'import-error') {
    const { state, problem } = verification;
    return { state, reason, waitedSeconds, importError: problem };
  }
  return { ...verification, reason, waitedSeconds };
}
