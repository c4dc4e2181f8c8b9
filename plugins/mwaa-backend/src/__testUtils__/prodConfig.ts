import { Aws } from './startAws';

/** Configuration with `prod` of `startAws` as the only environment. */
export const prodConfig = ({ endpoint }: Aws) => ({
  aws: {
    accounts: [
      {
        accountId: '123456789012',
        accessKeyId: 'key',
        secretAccessKey: 'secret',
      },
    ],
  },
  mwaa: {
    endpoints: { mwaa: endpoint, s3: endpoint },
    environments: [
      {
        name: 'prod',
        accountId: '123456789012',
        region: 'eu-west-1',
        deployFrom: 'ci',
      },
    ],
  },
});
