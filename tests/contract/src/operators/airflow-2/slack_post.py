# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0a11e96a1f460426f8e536d52c521ea3b581a6cbd1498f00d736f8a2518165f3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.slack.operators.slack import SlackAPIPostOperator

with DAG(
    dag_id="slack_post_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SlackAPIPostOperator(task_id="minimal", text="Orders are loaded.")

    full = SlackAPIPostOperator(
        task_id="full",
        text="Orders are loaded.",
        channel="#sales-data",
        username="Sales data",
        blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": "*Orders* are late"}}],
        attachments=[{"color": "#d00000", "text": "Orders are late"}],
        slack_conn_id="slack_alerts",
    )
