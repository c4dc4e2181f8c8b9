import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Allowed } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { AuthoriseServices } from './AuthoriseServices';
import { DagEffect } from './DagEffect';
import { eachEffectProblems } from './effectProblems';
import { ownershipProblems } from './ownershipProblems';

const EFFECTS = [
  'operate',
  'rollback',
  'deploy',
  'delete',
] as const satisfies readonly DagEffect[];

const all = (answer: Allowed): Record<DagEffect, Allowed> => ({
  operate: answer,
  rollback: answer,
  deploy: answer,
  delete: answer,
});

/**
 * What somebody may do to a DAG, and why they may not: for showing it, so that
 * who does not own it reads that and not what follows from it. Whatever acts
 * asks again by `authoriseEffect`, which gives every reason.
 */
export async function allowedEffects(
  request: {
    environment: MwaaEnvironment;
    dagId: string;
    /** Full entity refs; absent of a dag_id that nobody claims. */
    claim?: { component: string; owner: string };
    credentials: BackstageCredentials;
  },
  services: AuthoriseServices,
): Promise<Record<DagEffect, Allowed>> {
  const { environment, dagId, claim, credentials } = request;
  if (!services.auth.isPrincipal(credentials, 'user')) {
    return all({
      allowed: false,
      reason: 'Only a signed-in user may act on a DAG',
    });
  }
  if (!claim) {
    return all({
      allowed: false,
      reason: `Nobody has claimed the DAG ${dagId} in ${environment.id}, so nobody owns it here; deploy or adopt it first`,
    });
  }
  const claimed = { ...claim, dagId, credentials };
  const [ownership, effects] = await Promise.all([
    ownershipProblems(claimed, services),
    eachEffectProblems({ ...claimed, effects: EFFECTS, environment }, services),
  ]);
  const answers = EFFECTS.map((effect, index): [DagEffect, Allowed] => {
    const problems = ownership.length ? ownership : effects[index];
    return [
      effect,
      problems.length
        ? {
            allowed: false,
            reason: problems.map(({ message }) => message).join('; '),
          }
        : { allowed: true },
    ];
  });
  return Object.fromEntries(answers) as Record<DagEffect, Allowed>;
}
