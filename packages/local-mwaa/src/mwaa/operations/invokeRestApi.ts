import { findEnvironment } from '../findEnvironment';
import { nameConstraints } from '../nameConstraints';
import { noAnswer } from '../noAnswer';
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
    if (!environment.airflow) {
      throw noAnswer(hostname);
    }
    return passToAirflow(
      body as RestApiCall,
      environment.airflow,
      environment.airflowVersion,
    );
  },
};
