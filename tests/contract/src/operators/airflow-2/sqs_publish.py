# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 6fcdc393ccb0c4b45ded564a57315d24224eec8874c96feb9dd2fd7e619e7a5a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sqs import SqsPublishOperator

with DAG(
    dag_id="sqs_publish_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SqsPublishOperator(
        task_id="minimal",
        sqs_queue="https://sqs.eu-central-1.amazonaws.com/123456789012/orders",
        message_content="Orders are loaded",
    )

    full = SqsPublishOperator(
        task_id="full",
        sqs_queue="https://sqs.eu-central-1.amazonaws.com/123456789012/orders",
        message_content="Orders are loaded",
        message_attributes={"source": {"DataType": "String", "StringValue": "airflow"}},
        delay_seconds=30,
        message_group_id="orders",
        region_name="eu-central-1",
    )
