import { AwsError } from '../AwsError';
import { findEnvironment } from '../findEnvironment';
import { nameConstraints } from '../nameConstraints';
import { Operation } from '../Operation';
import { parseJsonBody } from '../parseJsonBody';
import { restApiConstraints } from '../restApiConstraints';
import { validationError } from '../validationError';
import { requireWebServer } from '../webServer';

/**
 * No Airflow runs behind the local environments, so a call that MWAA would
 * pass on ends as one does whose web server gives no answer.
 */
export const invokeRestApi: Operation = {
  name: 'InvokeRestApi',
  method: 'POST',
  path: 'restapi',
  named: true,
  resource: name => `role/${name}/Admin`,
  handle: call => {
    const violated = [
      ...nameConstraints(call.name),
      ...restApiConstraints(parseJsonBody(call.body)),
    ];
    if (violated.length > 0) {
      throw validationError(violated);
    }
    const hostname = requireWebServer(findEnvironment(call));
    throw new AwsError(
      400,
      'RestApiServerException',
      `No answer from ${hostname}`,
      {
        RestApiStatusCode: 503,
        RestApiResponse: {
          status: 503,
          title: 'Service Unavailable',
          detail: `The Airflow web server ${hostname} gives no answer.`,
        },
      },
    );
  },
};
