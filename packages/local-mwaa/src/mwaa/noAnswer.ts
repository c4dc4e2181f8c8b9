import { AwsError } from './AwsError';

/** How a call ends whose web server cannot be reached. */
export function noAnswer(hostname: string): AwsError {
  return new AwsError(
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
}
