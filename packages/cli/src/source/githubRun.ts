import { InputError } from '@backstage/errors';
import { CiEnvironment, CiRun } from './CiRun';

/**
 * A run of GitHub Actions, GitHub Enterprise Server too; undefined elsewhere.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function githubRun(env: CiEnvironment): CiRun | undefined {
  if (env.GITHUB_ACTIONS !== 'true') {
    return undefined;
  }
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: path,
    GITHUB_SHA: revision,
    GITHUB_RUN_ID: run,
    GITHUB_ACTOR: actor,
    GITHUB_REF_PROTECTED: isProtected,
  } = env;
  if (!server || !path || !revision || !run) {
    throw new InputError(
      'GITHUB_ACTIONS is "true", but GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA or GITHUB_RUN_ID is missing; hand all of them on to where this runs',
    );
  }
  const repository = `${server}/${path}`;
  return {
    name: 'github',
    repository,
    revision,
    requestedBy: `${repository}/actions/runs/${run}`,
    ...(actor && { actor }),
    ...(isProtected && { protectedRef: isProtected === 'true' }),
  };
}
