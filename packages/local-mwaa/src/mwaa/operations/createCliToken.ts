import { randomBytes } from 'node:crypto';
import { findEnvironment } from '../findEnvironment';
import { Operation } from '../Operation';
import { requireWebServer } from '../webServer';

/** MWAA hands out the token whether or not the web server can be reached. */
export const createCliToken: Operation = {
  name: 'CreateCliToken',
  method: 'POST',
  path: 'clitoken',
  named: true,
  resource: name => `environment/${name}`,
  handle: call => ({
    WebServerHostname: requireWebServer(findEnvironment(call)),
    CliToken: randomBytes(96).toString('base64url'),
  }),
};
