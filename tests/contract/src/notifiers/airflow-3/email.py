# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fcb64e89f73f93a79c4f0b69926ce5f86f9b4a4c90d5152a3b91051e6932e0d6

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.smtp.notifications.smtp import SmtpNotifier
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

NOTIFY_EMAIL = SmtpNotifier(to=["sales-data@example.com"])
NOTIFY_EMAIL_2 = SmtpNotifier(
    to=["sales-data@example.com"],
    cc=["sales@example.com"],
    bcc=["archive@example.com"],
    files=["/tmp/orders.csv"],
    custom_headers={"X-Priority": "1"},
    subject="Orders failed",
    html_content="<p>The orders did not arrive.</p>",
    from_email="airflow@example.com",
    smtp_conn_id="mail",
)

with DAG(
    dag_id="email_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_EMAIL,
    on_success_callback=NOTIFY_EMAIL_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_EMAIL,
        on_success_callback=NOTIFY_EMAIL_2,
    )
