import {
  PreflightCheck,
  PreflightCheckId,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import { Findings } from './Findings';

/** The status of the environment and what its image lacks are said by other checks. */
const SAID: readonly PreflightCheckId[] = [
  'environment-status',
  'requirements',
];

/**
 * What a preflight found, by the field of the wizard that it is about.
 *
 * @param isTaken - the plan has said already whose the dag_id is
 */
export function preflightFindings(
  checks: readonly PreflightCheck[],
  isTaken: boolean,
): Pick<Findings<never>, 'problems' | 'warnings'> {
  const news = checks.filter(
    ({ id }) => !SAID.includes(id) && !(isTaken && id === 'dag-id'),
  );
  return {
    problems: news
      .filter(({ status }) => status === 'failure')
      .map(check => ({
        path: [check.id === 'dag-id' ? 'dagId' : 'environment'],
        message: preflightLine(check),
      })),
    warnings: news
      .filter(({ status }) => status === 'warning')
      .map(preflightLine),
  };
}
