# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 83116391ecdc0bd4223d5ccf5006e7260b06c55c7fe366fe74c184d6d6397d31

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.eventbridge import EventBridgePutEventsOperator

with DAG(
    dag_id="eventbridge_put_events_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EventBridgePutEventsOperator(
        task_id="minimal",
        entries=[
            {
                "Source": "orders",
                "DetailType": "loaded",
                "Detail": '{"day": "2026-01-01"}',
                "EventBusName": "sales",
            }
        ],
    )

    full = EventBridgePutEventsOperator(
        task_id="full",
        entries=[
            {
                "Source": "orders",
                "DetailType": "loaded",
                "Detail": '{"day": "2026-01-01"}',
                "EventBusName": "sales",
            }
        ],
        endpoint_id="abcde.veo",
        region_name="eu-central-1",
    )
