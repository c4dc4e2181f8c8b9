import { consoleUrl } from './consoleUrl';
import { MwaaEnvironment } from './MwaaEnvironment';

/** The environment's page in the AWS console; undefined as consoleUrl is. */
export function environmentConsoleUrl(
  environment: Pick<MwaaEnvironment, 'arn' | 'region' | 'name'>,
): string | undefined {
  const { region, name } = environment;
  const console = consoleUrl(environment);
  return (
    console &&
    `${console}/mwaa/home?region=${region}#environments/${encodeURIComponent(name)}`
  );
}
