# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 913dfe1e5f8ae3da6bfa8604457754abbcc435d8a2972dc6e6764371fb38ac7b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrContainerOperator

with DAG(
    dag_id="emr_container_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrContainerOperator(
        task_id="minimal",
        name="orders-load",
        virtual_cluster_id="0b0qvauoy3ch1nqodxxxxxxxx",
        execution_role_arn="arn:aws:iam::123456789012:role/emr-job",
        release_label="emr-7.5.0-latest",
        job_driver={"sparkSubmitJobDriver": {"entryPoint": "s3://sales-code/load.py"}},
    )

    full = EmrContainerOperator(
        task_id="full",
        name="orders-load",
        virtual_cluster_id="0b0qvauoy3ch1nqodxxxxxxxx",
        execution_role_arn="arn:aws:iam::123456789012:role/emr-job",
        release_label="emr-7.5.0-latest",
        job_driver={"sparkSubmitJobDriver": {"entryPoint": "s3://sales-code/load.py"}},
        configuration_overrides={
            "monitoringConfiguration": {
                "s3MonitoringConfiguration": {"logUri": "s3://sales-logs/emr/"}
            }
        },
        job_retry_max_attempts=2,
        tags={"team": "sales"},
        poll_interval=60,
        max_polling_attempts=120,
        deferrable=True,
    )
