import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { dagFolder } from '../deploy/layout';
import { iamLiteral } from './iamLiteral';
import { IamStatement } from './IamPolicyDocument';

type Bucket = Pick<MwaaEnvironment, 'arn' | 'bucketName' | 'dagsPath'>;

const bucketArn = ({ arn, bucketName }: Bucket) =>
  `arn:${arn.split(':')[1]}:s3:::${bucketName}`;

/** The dags folder, or the folder of one DAG in it; with its slash. */
function prefixOf({ dagsPath }: Bucket, dagId: string | undefined): string {
  if (dagId !== undefined) {
    return dagFolder({ dagsPath, dagId }).prefix;
  }
  return dagsPath === '' ? '' : `${dagsPath}/`;
}

/** Actions on the objects of all DAGs, or of one. */
export const objectStatement = (
  Sid: string,
  actions: string[],
  bucket: Bucket,
  dagId: string | undefined,
): IamStatement => ({
  Sid,
  Effect: 'Allow',
  Action: actions,
  Resource: `${bucketArn(bucket)}/${iamLiteral(prefixOf(bucket, dagId))}*`,
});

/** Listing of the same, and of the key where the same DAG might lie by hand. */
export function listStatement(
  bucket: Bucket,
  dagId: string | undefined,
): IamStatement {
  const pattern = `${iamLiteral(prefixOf(bucket, dagId))}*`;
  return {
    Sid: 'ListDags',
    Effect: 'Allow',
    Action: ['s3:ListBucket', 's3:ListBucketVersions'],
    Resource: bucketArn(bucket),
    Condition: {
      StringLike: {
        's3:prefix':
          dagId === undefined
            ? pattern
            : [
                pattern,
                iamLiteral(
                  dagFolder({ dagsPath: bucket.dagsPath, dagId }).rivalKey!,
                ),
              ],
      },
    },
  };
}

/** The names at the top of the dags folder, and nothing below them. */
export const countStatement = (bucket: Bucket): IamStatement => ({
  Sid: 'CountDags',
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: bucketArn(bucket),
  Condition: {
    StringLike: { 's3:prefix': iamLiteral(prefixOf(bucket, undefined)) },
    StringEquals: { 's3:delimiter': '/' },
  },
});

/** What preflight reads of the bucket itself. */
export const settingsStatement = (bucket: Bucket): IamStatement => ({
  Sid: 'ReadBucketSettings',
  Effect: 'Allow',
  Action: [
    's3:GetBucketLocation',
    's3:GetBucketVersioning',
    's3:GetBucketPublicAccessBlock',
    's3:GetEncryptionConfiguration',
  ],
  Resource: bucketArn(bucket),
});
