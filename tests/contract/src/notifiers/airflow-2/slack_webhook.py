# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d6f95882411320e0a4db1248cb6783e77f4688dd60a1ed4ab7b9fc2bff310529

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.providers.slack.notifications.slack_webhook import SlackWebhookNotifier

NOTIFY_SLACK_WEBHOOK = SlackWebhookNotifier(text="The orders did not arrive.")
NOTIFY_SLACK_WEBHOOK_2 = SlackWebhookNotifier(
    text="The orders did not arrive.",
    blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": "*Orders* are late"}}],
    attachments=[{"color": "#d00000", "text": "Orders are late"}],
    slack_webhook_conn_id="slack_alerts",
    timeout=10,
)

with DAG(
    dag_id="slack_webhook_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_SLACK_WEBHOOK,
    on_success_callback=NOTIFY_SLACK_WEBHOOK_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_SLACK_WEBHOOK,
        on_success_callback=NOTIFY_SLACK_WEBHOOK_2,
    )
