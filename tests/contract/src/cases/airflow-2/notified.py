# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 43126fcffbe9814096e53452eed8ceb3bf7cc0de7ae0b9e22642319883735bee

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.bash import BashOperator
from airflow.providers.amazon.aws.notifications.sns import SnsNotifier
from airflow.providers.amazon.aws.notifications.sqs import SqsNotifier
from airflow.timetables.trigger import CronTriggerTimetable

from notified.notices import note_failure, note_success

with DAG(
    dag_id="notified",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("0 0 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=SnsNotifier(
        target_arn="arn:aws:sns:eu-central-1:123456789012:alerts", message="Run {{ run_id }} failed"
    ),
    on_success_callback=note_success,
) as dag:
    load = BashOperator(
        task_id="load",
        bash_command="./load",
        on_failure_callback=[
            SnsNotifier(
                target_arn="arn:aws:sns:eu-central-1:123456789012:loading",
                message="Loading failed in {{ run_id }}",
            ),
            note_failure,
        ],
        on_retry_callback=SqsNotifier(
            queue_url="https://sqs.eu-central-1.amazonaws.com/123456789012/retries",
            message_body="{{ '{{' }} not a template }}",
            message_attributes={},
            message_group_id="",
        ),
    )
