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
  handle: call => {
    const environment = findEnvironment(call);
    return {
      WebServerHostname: requireWebServer(environment),
      WebToken: call.webLogins.issue(environment),
      IamIdentity: `user/${call.identity.accessKeyId}`,
      AirflowIdentity: `user/${call.identity.accessKeyId}`,
    };
  },
};
