import { randomBytes } from 'node:crypto';
import { findEnvironment } from '../findEnvironment';
import { Operation } from '../Operation';
import { requireWebServer } from '../webServer';

/** MWAA hands out the token whether or not the web server can be reached. */
export const createWebLoginToken: Operation = {
  name: 'CreateWebLoginToken',
  method: 'POST',
  path: 'webtoken',
  named: true,
  resource: name => `role/${name}/Admin`,
  handle: call => ({
    WebServerHostname: requireWebServer(findEnvironment(call)),
    WebToken: randomBytes(96).toString('base64url'),
    IamIdentity: `user/${call.identity.accessKeyId}`,
    AirflowIdentity: `user/${call.identity.accessKeyId}`,
  }),
};
