/**
 * The environment for a `git` that knows nothing of the machine it runs on:
 * a credential helper or a rewritten URL in somebody's own configuration
 * would decide over the outcome, and a prompt would hang.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
}
