import { MwaaEnvironment } from './MwaaEnvironment';

/** Console domains by partition, the second part of every ARN. */
const CONSOLE_DOMAINS: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/**
 * The AWS console of the environment's region. Undefined in a partition whose
 * console is not known: no link is better than one that leads astray.
 */
export function consoleUrl({
  arn,
  region,
}: Pick<MwaaEnvironment, 'arn' | 'region'>): string | undefined {
  const domain = CONSOLE_DOMAINS[arn.split(':')[1]];
  return domain && `https://${region}.${domain}`;
}
