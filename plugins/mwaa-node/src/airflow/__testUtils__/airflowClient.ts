import { MwaaAirflowClient } from '../MwaaAirflowClient';
import { WebServer } from '../webLogin/WebServer';
import { WebSessions } from '../webLogin/WebSessions';
import { answeringMwaa, MwaaAnswer } from './answeringMwaa';

export const environment = {
  name: 'dev',
  arn: 'arn:aws-cn:airflow:cn-north-1:000000000000:environment/dev',
};

/** A client whose requests are answered in this order. */
export function airflowClient(
  airflowVersion: string,
  ...answers: MwaaAnswer[]
) {
  const mwaa = answeringMwaa(...answers);
  const options = {
    client: async () => mwaa.client,
    environment: { ...environment, airflowVersion },
  };
  const airflow = new MwaaAirflowClient({
    ...options,
    webServer: new WebServer({
      ...options,
      sessions: new WebSessions(),
      urlOf: hostname => `https://${hostname}`,
    }),
    timeoutMs: 100,
    now: () => new Date('2026-11-29T06:00:00Z'),
  });
  return { ...mwaa, airflow };
}
