import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { ciFacts } from './ciFacts';
import { configurationFacts } from './configurationFacts';

const environment = mwaaEnvironmentFixture({
  values: { bucket: 'orders-dev', tries: 2 },
});

describe('what a repository is told for its pipelines', () => {
  it('is nothing without mwaa.ci', () => {
    expect(ciFacts({}, environment, 'orders')).toEqual({
      package: '',
      registry: '',
      roleArn: '',
      planRoleArn: '',
    });
  });

  it('is the role of the very DAG', () => {
    const ci = {
      package: 'mwaa-dags@1.2.0',
      roleArn: 'arn:aws:iam::{accountId}:role/{environment}-{dagId}',
    };
    expect(ciFacts({ ci }, environment, 'orders')).toEqual({
      package: 'mwaa-dags@1.2.0',
      registry: '',
      roleArn: 'arn:aws:iam::000000000000:role/analytics-dev-orders',
      planRoleArn: '',
    });
  });

  it('is the part of the configuration that is about the environment', () => {
    expect(
      configurationFacts({ endpoints: {} }, mwaaEnvironmentFixture()),
    ).toEqual({});
    expect(
      configurationFacts(
        {
          values: { topic: 'alerts', tries: 1 },
          operatorClasses: ['acme.*'],
          endpoints: { s3: 'https://s3.example.com' },
        },
        environment,
      ),
    ).toEqual({
      values: { topic: 'alerts', bucket: 'orders-dev', tries: 2 },
      operatorClasses: ['acme.*'],
      endpoints: { s3: 'https://s3.example.com' },
    });
  });
});
