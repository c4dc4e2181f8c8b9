import { DeploymentClaim } from 'backstage-plugin-mwaa-node';
import { Source } from '../source/Source';
import { Component } from './Component';

/** Who asks, for whom, and why: the part of a claim that is no matter of files. */
export const claimOf = (
  { component, owner }: Component,
  { actor, requestedBy }: Source,
  reason: string | undefined,
): Pick<
  DeploymentClaim,
  'component' | 'owner' | 'actor' | 'requestedBy' | 'reason'
> => ({
  component,
  owner,
  requestedBy,
  ...(actor && { actor }),
  ...(reason && { reason }),
});
