# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 8d4bdc8166a4ca4209b4981ca326b2feaf866a3a1431f87a3ca6b8ae7ad1a1a8

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.providers.amazon.aws.operators.sns import SnsPublishOperator
from airflow.providers.http.operators.http import HttpOperator
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="http_ingestion",
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
    fetch = HttpOperator(
        task_id="fetch",
        http_conn_id="campaigns",
        endpoint="v2/campaigns",
        data='{"since": "{{ \'{{\' }} not a template }}"}',
        headers={"Content-Type": "application/json"},
    )

    store = S3CopyObjectOperator(
        task_id="store",
        source_bucket_key="campaigns/latest.json",
        dest_bucket_key="campaigns/{{ ds }}.json",
        source_bucket_name="marketing-landing",
        dest_bucket_name="marketing-archive",
    )

    quality = GlueJobOperator(
        task_id="quality",
        job_name="campaign-quality",
        script_args={"--ruleset": "campaigns"},
    )

    tell = SnsPublishOperator(
        task_id="tell",
        target_arn="arn:aws:sns:us-east-1:123456789012:campaigns",
        message="100 % loaded",
    )

    fetch >> store >> quality >> tell
