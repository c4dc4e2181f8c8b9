import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { airflowUrl } from 'backstage-plugin-mwaa-node';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { catalogFacts } from './catalogFacts';
import { airflowLinks } from './airflowLinks';
import { dagFileUrl } from './dagFileUrl';
import { pythonFacts } from './pythonFacts';
import { repositoryDescription } from './repositoryDescription';

const environment = mwaaEnvironmentFixture();
const spec = {
  tasks: [
    { id: 'a', operator: 'sql' },
    { id: 'b', operator: 'empty' },
  ],
} as Parameters<typeof pythonFacts>[0];

describe('what the catalog learns', () => {
  it('sorts references by what the catalog can hold', () => {
    expect(
      catalogFacts(
        {
          dependsOn: ['resource:default/raw', 'urn:dmb:cmp:a:b:1:c'],
          readsFrom: [
            'api:default/port',
            'resource:default/raw',
            'urn:dmb:ex:x',
          ],
        },
        environment,
        'orders',
      ),
    ).toMatchObject({
      type: 'workload',
      dependsOn: ['resource:default/analytics-dev', 'resource:default/raw'],
      consumesApis: ['api:default/port'],
      annotations: {
        'mwaa/dag-location': 's3://analytics-dev-dags/dags/orders/',
      },
    });
  });

  it('links to the console of the partition', () => {
    const china = mwaaEnvironmentFixture({
      region: 'cn-north-1',
      arn: 'arn:aws-cn:airflow:cn-north-1:1:environment/x',
    });
    expect(dagFileUrl(china, 'orders')).toBe(
      'https://cn-north-1.console.amazonaws.cn/s3/object/analytics-dev-dags?region=cn-north-1&prefix=dags%2Forders%2Forders.py',
    );
  });

  it('links to no console that is not known', () => {
    const isolated = mwaaEnvironmentFixture({
      arn: 'arn:aws-iso:airflow:us-iso-east-1:1:environment/x',
    });
    expect(dagFileUrl(isolated, 'orders')).toBe(
      's3://analytics-dev-dags/dags/orders/orders.py',
    );
    expect(airflowLinks(isolated, 'orders')).toEqual([]);
  });

  it('has no link to Airflow before there is a web server', () => {
    expect(airflowUrl(environment, 'orders')).toBeUndefined();
    expect(
      airflowUrl(
        { ...environment, webserverUrl: 'http://localhost:1/' },
        'a.b',
      ),
    ).toBe('http://localhost:1/dags/a.b');
  });

  it('shortens a description to one line that git hosts take', () => {
    expect(repositoryDescription('a\r\n\tb\u0000 c ')).toBe('a b c');
    expect([...repositoryDescription('🚀'.repeat(400))]).toHaveLength(350);
  });
});

describe('what the tests of a repository need', () => {
  it.each([
    ['2.10.3', '3.11', 'airflow.models.dagbag'],
    ['2.11.0', '3.12', 'airflow.models.dagbag'],
    ['3.0.6', '3.12', 'airflow.models.dagbag'],
    ['3.2.1', '3.12', 'airflow.dag_processing.dagbag'],
  ])('knows Python and modules of Airflow %s', (airflow, version, module) => {
    expect(pythonFacts(spec, airflowTarget(airflow))).toMatchObject({
      version,
      dagBagModule: module,
    });
  });

  it('lists each distribution once', () => {
    expect(pythonFacts(spec, airflowTarget('3.0.6')).requirements).toEqual([
      'apache-airflow==3.0.6',
      'apache-airflow-providers-amazon',
      'apache-airflow-providers-common-sql',
    ]);
  });
});
