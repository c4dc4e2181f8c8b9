import type { Config } from '@backstage/config';
import { createMwaaServices, MwaaServices } from 'backstage-plugin-mwaa-node';

/** What the library has to log, commands say themselves. */
const silent = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  child: () => silent,
};

/** The services with whatever credentials the shell has, as AWS's tools find them. */
export const connect = (config: Config): MwaaServices =>
  createMwaaServices({ config, logger: silent, credentials: 'ambient' });
