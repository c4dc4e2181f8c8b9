import { AwsError } from '../AwsError';
import { findEnvironment } from '../findEnvironment';
import { nameConstraints } from '../nameConstraints';
import { Operation } from '../Operation';
import { parseJsonBody } from '../parseJsonBody';
import { passToAirflow } from '../passToAirflow';
import { RestApiCall } from '../RestApiCall';
import { restApiConstraints } from '../restApiConstraints';
import { validationError } from '../validationError';
import { requireWebServer } from '../webServer';

/**
 * Passes the call on to the Airflow behind the environment. Where none runs,
 * it ends as one does whose web server gives no answer.
 */
export const invokeRestApi: Operation = {
  name: 'InvokeRestApi',
  method: 'POST',
  path: 'restapi',
  named: true,
  resource: name => `role/${name}/Admin`,
  handle: call => {
    const body = parseJsonBody(call.body);
    const violated = [
      ...nameConstraints(call.name),
      ...restApiConstraints(body),
    ];
    if (violated.length > 0) {
      throw validationError(violated);
    }
    const environment = findEnvironment(call);
    const hostname = requireWebServer(environment);
    if (environment.airflow) {
      return passToAirflow(
        body as RestApiCall,
        environment.airflow,
        environment.airflowVersion,
      );
    }
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
