import { LocalAws } from '../environments/LocalAws';
import { HttpAnswer } from '../mwaa/HttpAnswer';
import { authorise } from '../mwaa/authorise';
import { AwsError } from '../mwaa/AwsError';
import { parseJsonBody } from '../mwaa/parseJsonBody';
import { authenticate } from '../signature/authenticate';
import { ReceivedRequest } from '../signature/ReceivedRequest';
import { describeLogStreams } from './operations/describeLogStreams';
import { filterLogEvents } from './operations/filterLogEvents';
import { getLogEvents } from './operations/getLogEvents';

const operations = [getLogEvents, filterLogEvents, describeLogStreams];
const headers = { 'content-type': 'application/x-amz-json-1.1' };

/** What CloudWatch Logs answers, in AWS JSON 1.1; refusals are answers as well. */
export async function answerLogs(
  request: ReceivedRequest,
  target: string,
  aws: LocalAws,
  now: Date,
): Promise<HttpAnswer> {
  try {
    const identity = authenticate(request, aws, 'logs', now);
    const operation = operations.find(
      ({ name }) => target === `Logs_20140328.${name}`,
    );
    if (!operation) {
      throw new AwsError(
        400,
        'UnknownOperationException',
        `The local stand-in has no operation ${target}`,
      );
    }
    const body = parseJsonBody(request.body);
    const { logGroupName = '*' } = body as { logGroupName?: unknown };
    authorise(
      identity,
      `logs:${operation.name}`,
      `arn:aws:logs:${aws.region}:${identity.accountId}:log-group:${logGroupName}:*`,
    );
    const answer = await operation.handle({ aws, identity, body });
    return { status: 200, headers, body: answer };
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    return {
      status: error.status,
      headers: { ...headers, 'x-amzn-errortype': error.type },
      body: { __type: error.type, ...error.fields },
    };
  }
}
