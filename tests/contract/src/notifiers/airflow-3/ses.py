# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 2d967b20a6a42a87aaddf8cf177e067b791e93bba155482c93625563e407098b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.notifications.ses import SesNotifier
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

NOTIFY_SES = SesNotifier(
    mail_from="airflow@example.com",
    to=["sales-data@example.com"],
    subject="Orders failed",
    html_content="<p>The orders did not arrive.</p>",
)
NOTIFY_SES_2 = SesNotifier(
    mail_from="airflow@example.com",
    to=["sales-data@example.com"],
    cc=["sales@example.com"],
    bcc=["archive@example.com"],
    files=["/tmp/orders.csv"],
    custom_headers={"X-Priority": "1"},
    subject="Orders failed",
    html_content="<p>The orders did not arrive.</p>",
    reply_to=["sales-data@example.com"],
    return_path="bounces@example.com",
    region_name="eu-central-1",
)

with DAG(
    dag_id="ses_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_SES,
    on_success_callback=NOTIFY_SES_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_SES,
        on_success_callback=NOTIFY_SES_2,
    )
