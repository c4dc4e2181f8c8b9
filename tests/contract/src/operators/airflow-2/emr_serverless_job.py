# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3801586f2ea414aefe1b649cf09c1e33a02d3eb27c8bd08335087b463c505ba6

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrServerlessStartJobOperator

with DAG(
    dag_id="emr_serverless_job_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessStartJobOperator(
        task_id="minimal",
        application_id="00f1r2e3d4a5b6c7",
        execution_role_arn="arn:aws:iam::123456789012:role/emr-job",
        job_driver={"sparkSubmit": {"entryPoint": "s3://sales-code/load.py"}},
    )

    full = EmrServerlessStartJobOperator(
        task_id="full",
        application_id="00f1r2e3d4a5b6c7",
        execution_role_arn="arn:aws:iam::123456789012:role/emr-job",
        job_driver={"sparkSubmit": {"entryPoint": "s3://sales-code/load.py"}},
        configuration_overrides={
            "monitoringConfiguration": {
                "s3MonitoringConfiguration": {"logUri": "s3://sales-logs/emr/"}
            }
        },
        name="orders-load",
        config={"executionTimeoutMinutes": 60},
        waiter_delay=60,
        waiter_max_attempts=60,
        enable_application_ui_links=True,
        deferrable=True,
    )
