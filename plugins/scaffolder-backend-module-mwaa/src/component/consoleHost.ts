import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';

const CONSOLES: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** Host of the AWS console of the environment's partition and region. */
export function consoleHost({ arn, region }: MwaaEnvironment): string {
  const partition = arn.split(':')[1];
  return `${region}.${CONSOLES[partition] ?? CONSOLES.aws}`;
}
