import { LocalMwaa } from 'local-mwaa';

/** Credentials of the development account, as AWS's tools find them in a shell. */
export function awsEnv({ credentials, region }: LocalMwaa): NodeJS.ProcessEnv {
  const [{ accessKeyId, secretAccessKey }] = credentials;
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
