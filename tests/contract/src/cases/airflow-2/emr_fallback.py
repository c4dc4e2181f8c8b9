# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 7125865880de5a86e35cf9ac88deb9bc47596c35cceae5916589653cb58e90f1

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.providers.amazon.aws.operators.emr import (
    EmrAddStepsOperator,
    EmrServerlessStartJobOperator,
)
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="emr_fallback",
    schedule=CronTriggerTimetable("0 3 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    add_steps = EmrAddStepsOperator(
        task_id="add_steps",
        job_flow_name="nightly",
        cluster_states=["RUNNING", "WAITING"],
        steps=[
            {
                "Name": "aggregate",
                "ActionOnFailure": "CONTINUE",
                "HadoopJarStep": {
                    "Jar": "command-runner.jar",
                    "Args": [
                        "spark-submit",
                        "s3://sales-code/aggregate.py",
                        "--config",
                        "s3://sales-code/aggregate.json{{ '' }}",
                    ],
                },
            }
        ],
        wait_for_completion=True,
    )

    serverless = EmrServerlessStartJobOperator(
        task_id="serverless",
        application_id="00f1r2s3t4u5v6w7",
        execution_role_arn="arn:aws:iam::123456789012:role/emr",
        job_driver={
            "sparkSubmit": {
                "entryPoint": "s3://sales-code/aggregate.py",
                "entryPointArguments": ["{{ ts_nodash }}"],
            }
        },
        configuration_overrides={},
        trigger_rule="all_failed",
    )

    aggregated = EmptyOperator(task_id="aggregated", trigger_rule="one_success")

    publish = S3CopyObjectOperator(
        task_id="publish",
        source_bucket_key="s3://sales-data/aggregate/latest.parquet",
        dest_bucket_key="s3://sales-data/aggregate/{{ ds }}.parquet",
    )

    add_steps >> serverless
    [add_steps, serverless] >> aggregated >> publish
