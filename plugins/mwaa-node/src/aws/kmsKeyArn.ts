/**
 * A KMS key as an ARN, of a key or an alias: `KmsKey` of an environment and
 * `KMSMasterKeyID` of a bucket may also be a bare id or `alias/…`, which mean
 * one in the environment's account and region.
 */
export function kmsKeyArn(
  key: string,
  /** Of the environment. */
  { arn }: { arn: string },
): string {
  if (key.startsWith('arn:')) {
    return key;
  }
  const [, partition, , region, account] = arn.split(':');
  const resource = key.startsWith('alias/') ? key : `key/${key}`;
  return `arn:${partition}:kms:${region}:${account}:${resource}`;
}
