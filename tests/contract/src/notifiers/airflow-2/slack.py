# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 15326f4000eca461acb8ac17f007695667123a0a0774048a9a7b23f77e800fb3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.providers.slack.notifications.slack import SlackNotifier

NOTIFY_SLACK = SlackNotifier(text="The orders did not arrive.")
NOTIFY_SLACK_2 = SlackNotifier(
    text="The orders did not arrive.",
    channel="#sales-data",
    username="Sales data",
    blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": "*Orders* are late"}}],
    attachments=[{"color": "#d00000", "text": "Orders are late"}],
    slack_conn_id="slack_alerts",
)

with DAG(
    dag_id="slack_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_SLACK,
    on_success_callback=NOTIFY_SLACK_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_SLACK,
        on_success_callback=NOTIFY_SLACK_2,
    )
