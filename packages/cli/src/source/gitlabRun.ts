import { InputError } from '@backstage/errors';
import { CiEnvironment, CiRun } from './CiRun';

/**
 * A job of GitLab CI/CD; undefined elsewhere.
 * https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function gitlabRun(env: CiEnvironment): CiRun | undefined {
  if (env.GITLAB_CI !== 'true') {
    return undefined;
  }
  const {
    CI_PROJECT_URL: repository,
    CI_COMMIT_SHA: revision,
    CI_COMMIT_TIMESTAMP: revisedAt,
    CI_JOB_URL: job,
    GITLAB_USER_LOGIN: actor,
    CI_COMMIT_REF_PROTECTED: isProtected,
  } = env;
  if (!repository || !revision || !job) {
    throw new InputError(
      'GITLAB_CI is "true", but CI_PROJECT_URL, CI_COMMIT_SHA or CI_JOB_URL is missing; hand all of them on to where this runs',
    );
  }
  return {
    name: 'gitlab',
    repository,
    revision,
    requestedBy: job,
    ...(revisedAt && { revisedAt }),
    ...(actor && { actor }),
    ...(isProtected && { protectedRef: isProtected === 'true' }),
  };
}
