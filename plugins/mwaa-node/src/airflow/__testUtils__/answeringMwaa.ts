import { MWAAClient } from '@aws-sdk/client-mwaa';

export interface SentRequest {
  method: string;
  hostname: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What is answered to one request. */
export interface MwaaAnswer {
  status?: number;
  errorType?: string;
  body?: unknown;
  /** Never answers. */
  silent?: boolean;
}

/** What Airflow answers to InvokeRestApi. */
export const airflowAnswer = (body?: unknown): MwaaAnswer => ({
  body: { RestApiStatusCode: 200, RestApiResponse: body },
});

/** A refusal by Airflow, as InvokeRestApi wraps it. */
export const airflowRefusal = (
  status: number,
  body?: unknown,
  type = status < 500 ? 'RestApiClientException' : 'RestApiServerException',
): MwaaAnswer => ({
  status: 400,
  errorType: type,
  body: { RestApiStatusCode: status, RestApiResponse: body },
});

/** What MWAA answers for a web login. */
export const webLoginToken = (token = 'one-time'): MwaaAnswer => ({
  body: { WebToken: token, WebServerHostname: 'web.example.com' },
});

const silence = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const abort = () =>
      reject(Object.assign(new Error('aborted'), { name: 'AbortError' }));
    if (signal.aborted) {
      abort();
    }
    signal.onabort = abort;
  });

/** A client whose requests go nowhere and are answered in this order. */
export function answeringMwaa(...answers: MwaaAnswer[]): {
  client: MWAAClient;
  sent: SentRequest[];
  /** Bodies of the requests, parsed. */
  asked(): unknown[];
} {
  const sent: SentRequest[] = [];
  const client = new MWAAClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
    maxAttempts: 2,
    requestHandler: {
      handle: async (
        request: SentRequest,
        { abortSignal }: { abortSignal: AbortSignal },
      ) => {
        sent.push(request);
        const answer = answers.shift();
        if (!answer) {
          throw new Error(`Nobody expected ${request.path} ${request.body}`);
        }
        if (answer.silent) {
          await silence(abortSignal);
        }
        const { status = 200, errorType, body = {} } = answer;
        return {
          response: {
            statusCode: status,
            headers: {
              'content-type': 'application/json',
              ...(errorType && { 'x-amzn-errortype': errorType }),
            },
            body: Buffer.from(JSON.stringify(body)),
          },
        };
      },
    } as never,
  });
  return {
    client,
    sent,
    asked: () => sent.map(({ body }) => JSON.parse(body || 'null')),
  };
}
