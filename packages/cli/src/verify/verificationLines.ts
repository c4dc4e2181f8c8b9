import type { DagVerification } from 'backstage-plugin-mwaa-common';
import {
  MwaaEnvironment,
  verificationReason,
  VerifiedDeployment,
} from 'backstage-plugin-mwaa-node';
import { Colour, coloured, Line } from '../output/Line';

const LOOKS: Record<DagVerification['state'], [word: string, Colour]> = {
  verified: ['verified:', 'green'],
  'import-error': ['import error:', 'red'],
  unverified: ['unverified:', 'yellow'],
};

/** How it ended and why, with the text of Airflow. */
export function verificationLines(
  { verification }: VerifiedDeployment,
  { id }: Pick<MwaaEnvironment, 'id'>,
): Line[] {
  const [word, colour] = LOOKS[verification.state];
  const text =
    verification.state === 'import-error' ? verification.problem.text : '';
  return [
    [coloured(colour, word), ` ${verificationReason(id, verification)}`],
    // A line that begins with "::" is a command to GitHub Actions.
    ...text
      .trimEnd()
      .split(/\r?\n/)
      .filter((line, index) => index > 0 || line !== '')
      .map(line => coloured('dim', `  | ${line}`)),
  ];
}
