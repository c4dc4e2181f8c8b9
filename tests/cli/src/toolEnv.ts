import { delimiter, join } from 'node:path';

/**
 * The environment of a machine that has Node, npm and git and nothing of
 * this checkout: its own home, and an npm that reaches no registry.
 *
 * @param home - everything that is installed lands below it
 */
export const toolEnv = (
  home: string,
  ...pathsBefore: string[]
): NodeJS.ProcessEnv => ({
  PATH: [...pathsBefore, join(home, 'global/bin'), process.env.PATH].join(
    delimiter,
  ),
  HOME: home,
  npm_config_prefix: join(home, 'global'),
  npm_config_cache: join(home, 'npm-cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
});
