import { InputError, toError } from '@backstage/errors';
import { desiredDag } from '../desiredDag';
import { dagFolder } from '../layout';
import { normalisedClaim } from '../normalisedClaim';
import { BulkDeployment } from './BulkDeployment';
import { PreparedDag } from './PreparedDag';

/** Checks everything that was given. InputError with all that is wrong. */
export function preparedDags(
  dagsPath: string,
  deployments: readonly BulkDeployment[],
): PreparedDag[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const prepared = deployments.flatMap(({ dagId, files, claim, policy }) => {
    if (seen.has(dagId)) {
      problems.push(`The DAG ${dagId} is given twice`);
    }
    seen.add(dagId);
    try {
      const folder = dagFolder({ dagsPath, dagId });
      const { desired, deploymentDigest } = desiredDag(folder, files);
      return [
        {
          dagId,
          folder,
          desired,
          claim: { ...normalisedClaim(claim), deploymentDigest },
          policy,
        },
      ];
    } catch (error) {
      problems.push(toError(error).message);
      return [];
    }
  });
  if (problems.length) {
    throw new InputError(`Nothing was deployed. ${problems.join('. ')}`);
  }
  return prepared;
}
