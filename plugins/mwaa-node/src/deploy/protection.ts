import { Problem } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { deploysFromCi } from '../config/deploysFromCi';

/** Who is about to change a DAG, and from where. */
export interface ProtectedChange {
  environment: Pick<MwaaEnvironment, 'id' | 'deployFrom' | 'groups'>;
  /**
   * Whatever brings files that were not there before is a `deploy`; what
   * changes no file is `operate`.
   */
  operation: 'deploy' | 'rollback' | 'delete' | 'operate';
  via: 'backstage' | 'ci';
  /** Full entity refs that the person acts for in Backstage; none in CI. */
  groups: readonly string[];
  /** What the CI says of itself; absent for what it does not say. */
  ci?: {
    /** Whether the branch or tag is a protected one. */
    protectedRef?: boolean;
  };
}

const WORDS = {
  deploy: 'deploy',
  rollback: 'roll back',
  delete: 'delete DAGs',
  operate: 'trigger and pause DAGs',
} as const;

/**
 * Why the environment's protection (`deployFrom`, `groups`) does not let this
 * through, and what to do instead; empty if it does. Through Backstage, an
 * environment of CI takes no deployment, and lets roll back and delete only
 * the groups that its configuration names. What changes no file is bound by
 * these groups alone.
 */
export function protectionProblems(change: ProtectedChange): Problem[] {
  const message =
    change.via === 'ci' ? refCause(change) : backstageCause(change);
  return message ? [{ path: ['environment'], message }] : [];
}

function backstageCause({
  environment,
  operation,
  groups,
}: ProtectedChange): string | undefined {
  const { id, deployFrom, groups: allowed } = environment;
  const fromCi = deploysFromCi(environment);
  if (fromCi && operation === 'deploy') {
    return `${id} takes DAGs only from the CI of their repositories (deployFrom: ${deployFrom}); merge the change there, and the pipeline deploys it`;
  }
  if (fromCi && !allowed && operation !== 'operate') {
    return `${id} lets only the CI of repositories ${WORDS[operation]} (deployFrom: ${deployFrom}); run mwaa-dags ${operation} in the pipeline, or ask the administrators of this Backstage to name groups that may (mwaa.environments[].groups)`;
  }
  return !allowed || allowed.some(group => groups.includes(group))
    ? undefined
    : `${id} lets only members of ${allowed.join(', ')} ${WORDS[operation]} through Backstage; ask one of them to do this`;
}

function refCause({
  environment: { id, deployFrom },
  operation,
  ci,
}: ProtectedChange): string | undefined {
  if (
    deployFrom !== 'pull-request' ||
    operation === 'operate' ||
    ci?.protectedRef === true
  ) {
    return undefined;
  }
  const cause =
    ci?.protectedRef === false
      ? 'this branch is not protected'
      : 'the CI does not say whether this branch is protected';
  return `${id} lets only protected branches ${WORDS[operation]} (deployFrom: pull-request), and ${cause}; merge the change by a pull request and let the pipeline of that branch do this`;
}
