import { importedProviders } from './importedProviders';

describe('importedProviders', () => {
  it('names the distributions that Python imports from', () => {
    expect(
      importedProviders(`
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
import airflow.providers.slack.notifications.slack
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
from airflow.providers.acme.operators import AcmeOperator
from airflow.sdk import DAG
`),
    ).toEqual([
      'apache-airflow-providers-amazon',
      'apache-airflow-providers-cncf-kubernetes',
      'apache-airflow-providers-common-sql',
      'apache-airflow-providers-slack',
    ]);
  });

  it('names none where none is imported', () => {
    expect(importedProviders('airflow.providers')).toEqual([]);
  });
});
