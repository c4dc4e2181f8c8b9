# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f40ba21df10994cbc9d1b225666d9490b6d4f474704a0328ae2857501e370c73

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.datasync import DataSyncOperator

with DAG(
    dag_id="datasync_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DataSyncOperator(
        task_id="minimal",
        task_arn="arn:aws:datasync:eu-central-1:123456789012:task/task-0123456789abcdef0",
    )

    full = DataSyncOperator(
        task_id="full",
        task_arn="arn:aws:datasync:eu-central-1:123456789012:task/task-0123456789abcdef0",
        allow_random_task_choice=True,
        allow_random_location_choice=True,
        create_task_kwargs={"Name": "orders"},
        create_source_location_kwargs={
            "ServerHostname": "files.example.com",
            "Subdirectory": "/orders",
            "AgentArns": [
                "arn:aws:datasync:eu-central-1:123456789012:agent/agent-0123456789abcdef0"
            ],
        },
        create_destination_location_kwargs={
            "S3BucketArn": "arn:aws:s3:::sales-landing",
            "S3Config": {"BucketAccessRoleArn": "arn:aws:iam::123456789012:role/datasync"},
        },
        update_task_kwargs={"Options": {"VerifyMode": "ONLY_FILES_TRANSFERRED"}},
        task_execution_kwargs={"Includes": [{"FilterType": "SIMPLE_PATTERN", "Value": "/2026"}]},
        delete_task_after_execution=True,
        wait_interval_seconds=60,
        max_iterations=120,
        region_name="eu-central-1",
    )
