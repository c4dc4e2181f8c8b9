# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f509b9884d4ee743c270a5fccf8d08184fac706f7e574bc3196580dbc75be214

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.eventbridge import EventBridgeDisableRuleOperator

with DAG(
    dag_id="eventbridge_disable_rule_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EventBridgeDisableRuleOperator(task_id="minimal", name="orders-loaded")

    full = EventBridgeDisableRuleOperator(
        task_id="full",
        name="orders-loaded",
        event_bus_name="sales",
        region_name="eu-central-1",
    )
