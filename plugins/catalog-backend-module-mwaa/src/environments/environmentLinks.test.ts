import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { environmentLinks } from './environmentLinks';

const environment: MwaaEnvironment = {
  id: 'dev',
  name: 'dev',
  region: 'cn-north-1',
  arn: 'arn:aws-cn:airflow:cn-north-1:123456789012:environment/dev',
  status: 'AVAILABLE',
  airflowVersion: '3.0.6',
  bucketName: 'bucket',
  dagsPath: 'team a/dags',
  deployFrom: 'template',
};

describe('environmentLinks', () => {
  it('leads to the console of the partition, with quoted parts', () => {
    expect(environmentLinks(environment).map(({ url }) => url)).toEqual([
      'https://cn-north-1.console.amazonaws.cn/mwaa/home?region=cn-north-1#environments/dev',
      'https://cn-north-1.console.amazonaws.cn/s3/buckets/bucket?region=cn-north-1&prefix=team%20a%2Fdags%2F',
    ]);
  });

  it('leads nowhere in a partition it does not know', () => {
    const arn = environment.arn.replace('aws-cn', 'aws-iso');
    expect(environmentLinks({ ...environment, arn })).toEqual([]);
  });

  it('takes the web server with or without a scheme', () => {
    for (const webserverUrl of ['a.example', 'https://a.example']) {
      expect(environmentLinks({ ...environment, webserverUrl })[0].url).toBe(
        'https://a.example',
      );
    }
  });
});
