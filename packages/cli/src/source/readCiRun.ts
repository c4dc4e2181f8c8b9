import { CiEnvironment, CiRun } from './CiRun';
import { githubRun } from './githubRun';
import { gitlabRun } from './gitlabRun';

/** The run of the CI that this is part of; undefined outside of the known ones. */
export const readCiRun = (env: CiEnvironment): CiRun | undefined =>
  githubRun(env) ?? gitlabRun(env);
