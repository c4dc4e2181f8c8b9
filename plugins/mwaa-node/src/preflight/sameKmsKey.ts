import { kmsKeyArn } from '../aws/kmsKeyArn';

const isAlias = (arn: string) => arn.includes(':alias/');

/**
 * Whether two spellings mean the same KMS key. Undefined when that cannot be
 * told: an alias may stand for any key, and two aliases for the same one.
 */
export function sameKmsKey(
  one: string,
  other: string,
  environment: { arn: string },
): boolean | undefined {
  const [a, b] = [one, other].map(key => kmsKeyArn(key, environment));
  if (a === b) {
    return true;
  }
  return isAlias(a) || isAlias(b) ? undefined : false;
}
