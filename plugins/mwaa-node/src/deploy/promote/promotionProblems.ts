import { DriftReport } from '../drift/DriftReport';

/**
 * Why what is deployed in one environment cannot go on to the next as the
 * repository has it now: only what runs there may, whole and unchanged. Empty
 * if nothing is. Pure.
 */
export function promotionProblems(options: {
  /** Of the environment that it comes from, for messages. */
  environment: string;
  dagId: string;
  /** There, without the repository. */
  drift: Pick<DriftReport, 'state' | 'manifest' | 'problem'>;
  /** What the repository specifies now; hex. */
  specificationSha256: string;
}): string[] {
  const { environment, dagId, drift, specificationSha256 } = options;
  const what = `The DAG ${dagId}`;
  switch (drift.state) {
    case 'not-deployed':
      return [
        `${what} is not deployed in ${environment}; deploy it there first`,
      ];
    case 'incomplete':
      return [
        `The last deployment of ${dagId} in ${environment} has not come to its end; run it again first`,
      ];
    case 'changed':
      return [
        `${what} was changed by hand in ${environment}; what runs there is not what was deployed`,
      ];
    case 'unreadable':
      return [
        `What is deployed of ${dagId} in ${environment} cannot be told: ${drift.problem}`,
      ];
    default:
      return drift.manifest?.specificationSha256 === specificationSha256
        ? []
        : [
            `${environment} has another specification of ${dagId} than the repository has now; deploy it there first, or promote the commit that is deployed there (${drift.manifest?.source?.revision ?? 'unknown'})`,
          ];
  }
}
