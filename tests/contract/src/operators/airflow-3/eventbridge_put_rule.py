# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: e0f5c2eeeece802367938f16ba9f838dade8353bc85d6c1434a652300df9c6ae

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.eventbridge import EventBridgePutRuleOperator
from airflow.sdk import DAG

with DAG(
    dag_id="eventbridge_put_rule_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EventBridgePutRuleOperator(task_id="minimal", name="orders-loaded")

    full = EventBridgePutRuleOperator(
        task_id="full",
        name="orders-loaded",
        event_pattern='{"source": ["orders"]}',
        schedule_expression="rate(1 day)",
        description="New orders are there",
        event_bus_name="sales",
        role_arn="arn:aws:iam::123456789012:role/events",
        state="ENABLED",
        tags=[{"Key": "team", "Value": "orders"}],
        region_name="eu-central-1",
    )
