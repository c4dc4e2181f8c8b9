# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: dc83d95ead4d90c17f6daf8b51b0240bd18748b867b48e65a14b1a42138e0125

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sns import SnsPublishOperator

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
        region_name="eu-central-1",
    )
