# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0c7863f1b7f69c6babcf2697d9c77ebcf9d66aefa792d31452cbf9f7a13cf110

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.providers.amazon.aws.notifications.sqs import SqsNotifier

NOTIFY_SQS = SqsNotifier(
    queue_url="https://sqs.eu-central-1.amazonaws.com/123456789012/alerts",
    message_body="The orders did not arrive.",
)
NOTIFY_SQS_2 = SqsNotifier(
    queue_url="https://sqs.eu-central-1.amazonaws.com/123456789012/alerts",
    message_body="The orders did not arrive.",
    message_attributes={"kind": {"DataType": "String", "StringValue": "failure"}},
    message_group_id="orders",
    delay_seconds=60,
    region_name="eu-central-1",
)

with DAG(
    dag_id="sqs_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_SQS,
    on_success_callback=NOTIFY_SQS_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_SQS,
        on_success_callback=NOTIFY_SQS_2,
    )
