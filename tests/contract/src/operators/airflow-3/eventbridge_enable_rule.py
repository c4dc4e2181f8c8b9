# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1bb2ef0f128c144d7c9c773dc3b5178261ee3d455d23854d37b78fd2d9695283

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.eventbridge import EventBridgeEnableRuleOperator
from airflow.sdk import DAG

with DAG(
    dag_id="eventbridge_enable_rule_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EventBridgeEnableRuleOperator(task_id="minimal", name="orders-loaded")

    full = EventBridgeEnableRuleOperator(
        task_id="full",
        name="orders-loaded",
        event_bus_name="sales",
        region_name="eu-central-1",
    )
