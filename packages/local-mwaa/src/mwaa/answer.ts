import { LocalAws } from '../environments/LocalAws';
import { authenticate } from '../signature/authenticate';
import { ReceivedRequest } from '../signature/ReceivedRequest';
import { WebLogins } from '../webServer/WebLogins';
import { HttpAnswer } from './HttpAnswer';
import { authorise } from './authorise';
import { AwsError } from './AwsError';
import { findOperation } from './findOperation';

/** What MWAA answers to a request; AWS's refusals are answers as well. */
export async function answer(
  request: ReceivedRequest,
  services: { aws: LocalAws; webLogins: WebLogins; port: number },
  now: Date,
): Promise<HttpAnswer> {
  const { aws } = services;
  try {
    const identity = authenticate(request, aws, 'airflow', now);
    const url = new URL(request.target, 'http://localhost');
    const { operation, name } = findOperation(request.method, url.pathname);
    const call = {
      ...services,
      identity,
      name,
      query: url.searchParams,
      body: request.body,
    };
    authorise(
      identity,
      `airflow:${operation.name}`,
      `arn:aws:airflow:${aws.region}:${identity.accountId}:${operation.resource(name)}`,
    );
    return { status: 200, headers: {}, body: await operation.handle(call) };
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    return {
      status: error.status,
      headers: { 'x-amzn-errortype': error.type },
      body: error.fields,
    };
  }
}
