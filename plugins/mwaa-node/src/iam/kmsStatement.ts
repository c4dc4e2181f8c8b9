import { kmsKeyArn } from '../aws/kmsKeyArn';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { IamStatement } from './IamPolicyDocument';

/** S3's name in `kms:ViaService`; AWS in China is documented with either ending. */
function s3Service(partition: string, region: string): string | string[] {
  const name = `s3.${region}.amazonaws.com`;
  return partition === 'aws-cn' ? [name, `${name}.cn`] : name;
}

/** What an object needs that is encrypted with the environment's key: through S3 only. */
export function kmsStatement(
  { arn, region }: Pick<MwaaEnvironment, 'arn' | 'region'>,
  kmsKey: string,
  actions: string[],
): IamStatement {
  const key = kmsKeyArn(kmsKey, { arn });
  const [prefix, alias] = key.split(':alias/');
  return {
    Sid: 'UseTheKeyThroughS3',
    Effect: 'Allow',
    Action: actions,
    // IAM does not know a key by its alias; the condition does.
    Resource: alias ? `${prefix}:key/*` : key,
    Condition: {
      StringEquals: {
        'kms:ViaService': s3Service(arn.split(':')[1], region),
      },
      ...(alias && {
        'ForAnyValue:StringEquals': { 'kms:ResourceAliases': `alias/${alias}` },
      }),
    },
  };
}
