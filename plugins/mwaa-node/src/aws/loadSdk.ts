/*
 * The parts of the AWS SDK, each loaded when first needed: together they cost
 * a backend a fifth of a second of its start. `require` and not `import()`,
 * because they are CommonJS and so is what this package is built into. Each is
 * kept, because bundlers make a new copy of all its names for each `require`.
 */

let s3: typeof import('@aws-sdk/client-s3') | undefined;
let mwaa: typeof import('@aws-sdk/client-mwaa') | undefined;
let logs: typeof import('@aws-sdk/client-cloudwatch-logs') | undefined;
let credentials: typeof import('@backstage/integration-aws-node') | undefined;

export const loadS3 = (): typeof import('@aws-sdk/client-s3') =>
  (s3 ??= require('@aws-sdk/client-s3'));

export const loadMwaa = (): typeof import('@aws-sdk/client-mwaa') =>
  (mwaa ??= require('@aws-sdk/client-mwaa'));

export const loadLogs = (): typeof import('@aws-sdk/client-cloudwatch-logs') =>
  (logs ??= require('@aws-sdk/client-cloudwatch-logs'));

export const loadCredentials =
  (): typeof import('@backstage/integration-aws-node') =>
    (credentials ??= require('@backstage/integration-aws-node'));
