import {
  DeploymentPolicy,
  MwaaEnvironment,
  ProtectedChange,
} from 'backstage-plugin-mwaa-node';
import { CommandContext } from '../program/CommandContext';
import { readSource } from '../source/readSource';
import { Source } from '../source/Source';
import { claimOf } from './claimOf';
import { Destination } from './Destination';
import { deploymentPolicy } from './deploymentPolicy';
import { openDag } from './openDag';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { requireComponent } from './requireComponent';
import { requireAllowed } from './requireAllowed';
import { requireStatus } from './requireStatus';
import { DagPlace, whereOf } from './whereOf';

/** What every command takes that changes what is deployed. */
export type EffectOptions = ProjectOptions & {
  dryRun?: boolean;
  outsideCi?: boolean;
  reason?: string;
};

/** A deployed DAG that may be changed from here. */
export interface OpenedEffect {
  where: DagPlace;
  environment: MwaaEnvironment;
  destination: Destination;
  source: Source;
  claim: ReturnType<typeof claimOf>;
  policy: DeploymentPolicy;
  deploymentId: string;
}

/**
 * Finds the DAG and for whom it is changed.
 *
 * @throws NotAllowedError for the protection of the environment, ConflictError
 * for its status
 */
export async function openEffect(
  operation: ProtectedChange['operation'],
  options: EffectOptions,
  context: CommandContext,
): Promise<OpenedEffect> {
  const { folder } = projectPaths(options, context.cwd);
  const [{ dagId, component, destination }, source] = await Promise.all([
    openDag(options, context),
    readSource({ folder, env: context.env, repository: options.repository }),
  ]);
  const { environment } = destination;
  const claim = claimOf(requireComponent(component), source, options.reason);
  requireAllowed({
    environment,
    operation,
    source,
    outsideCi: options.outsideCi,
  });
  requireStatus(environment, context.notices);
  return {
    where: whereOf(destination, dagId, context.signal),
    environment,
    destination,
    source,
    claim,
    policy: deploymentPolicy({}, source),
    deploymentId: context.newId(),
  };
}
