# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a73b3f1a3f8e719b469d3081bf4a58877104d59ebd654deac0296aae64d5d5fb

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.slack.operators.slack_webhook import SlackWebhookOperator
from airflow.sdk import DAG

with DAG(
    dag_id="slack_webhook_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SlackWebhookOperator(
        task_id="minimal",
        message="Orders are loaded.",
        slack_webhook_conn_id="slack_alerts",
    )

    full = SlackWebhookOperator(
        task_id="full",
        message="Orders are loaded.",
        blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": "*Orders* are late"}}],
        attachments=[{"color": "#d00000", "text": "Orders are late"}],
        slack_webhook_conn_id="slack_alerts",
    )
