# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 331b534ae83c333a800dd53349d119e18268c528bdc92e5cb3cf45d4871c0c97

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue import GlueDataQualityRuleSetEvaluationRunOperator
from airflow.providers.amazon.aws.operators.sqs import SqsPublishOperator
from airflow.providers.amazon.aws.transfers.http_to_s3 import HttpToS3Operator
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="http_ingestion",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("30 9 * * *", timezone="America/New_York"),
    start_date=pendulum.datetime(2026, 3, 7, tz="America/New_York"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={
        "owner": "team-marketing",
        "retries": 3,
        "retry_delay": timedelta(seconds=30),
        "retry_exponential_backoff": True,
    },
) as dag:
    fetch = HttpToS3Operator(
        task_id="fetch",
        http_conn_id="campaigns",
        endpoint="v2/campaigns",
        method="POST",
        data='{"since": "{{ \'{{\' }} not a template }}"}',
        headers={"Content-Type": "application/json"},
        s3_key="campaigns/{{ ds }}.json",
        s3_bucket="marketing-landing",
        replace=True,
    )

    quality = GlueDataQualityRuleSetEvaluationRunOperator(
        task_id="quality",
        datasource={"GlueTable": {"DatabaseName": "marketing", "TableName": "campaigns"}},
        role="glue-quality",
        rule_set_names=["campaigns"],
    )

    tell = SqsPublishOperator(
        task_id="tell",
        sqs_queue="https://sqs.us-east-1.amazonaws.com/123456789012/campaigns",
        message_content="100 % loaded",
    )

    fetch >> quality >> tell
