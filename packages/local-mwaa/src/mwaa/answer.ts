import { LocalAws } from '../environments/LocalAws';
import { authenticate } from '../signature/authenticate';
import { ReceivedRequest } from '../signature/ReceivedRequest';
import { authorise } from './authorise';
import { AwsError } from './AwsError';
import { findOperation } from './findOperation';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** What MWAA answers to a request; AWS's refusals are answers as well. */
export async function answer(
  request: ReceivedRequest,
  aws: LocalAws,
  now: Date,
): Promise<Answer> {
  try {
    const identity = authenticate(request, aws, now);
    const url = new URL(request.target, 'http://localhost');
    const { operation, name } = findOperation(request.method, url.pathname);
    const call = {
      aws,
      identity,
      name,
      query: url.searchParams,
      body: request.body,
    };
    authorise(operation, call);
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
