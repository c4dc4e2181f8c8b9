# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d134185e35d618547239f089ab89d12d28adecfd4acf8f5b28682e285419f524

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.notifications.sns import SnsNotifier
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

NOTIFY_SNS = SnsNotifier(
    target_arn="arn:aws:sns:eu-central-1:123456789012:alerts", message="The orders did not arrive."
)
NOTIFY_SNS_2 = SnsNotifier(
    target_arn="arn:aws:sns:eu-central-1:123456789012:alerts",
    message="The orders did not arrive.",
    subject="Orders failed",
    message_attributes={"kind": "failure"},
    region_name="eu-central-1",
)

with DAG(
    dag_id="sns_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_SNS,
    on_success_callback=NOTIFY_SNS_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_SNS,
        on_success_callback=NOTIFY_SNS_2,
    )
