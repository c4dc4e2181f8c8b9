# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c428dc45fb06ae781b5fadcf1ee51794f810ec6435ee5d5bd7163e82acf8b6e3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.sns import SnsPublishOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sns_publish_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SnsPublishOperator(
        task_id="minimal",
        target_arn="arn:aws:sns:eu-central-1:123456789012:orders",
        message="Orders are loaded.",
    )

    full = SnsPublishOperator(
        task_id="full",
        target_arn="arn:aws:sns:eu-central-1:123456789012:orders",
        message="Orders are loaded.",
        subject="Orders",
        message_attributes={"kind": "loaded"},
        message_deduplication_id="orders-2026-01-01",
        message_group_id="orders",
        region_name="eu-central-1",
    )
