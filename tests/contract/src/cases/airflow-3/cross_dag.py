# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b857235f57658bfaae8d3521d8ef9458107868ff1301c3f2e05be64657ab735c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.standard.operators.trigger_dagrun import TriggerDagRunOperator
from airflow.providers.standard.sensors.external_task import ExternalTaskSensor
from airflow.sdk import DAG
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="cross_dag",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("0 6 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders", "depends_on_past": True},
) as dag:
    wait_for_orders = ExternalTaskSensor(
        task_id="wait_for_orders",
        external_dag_id="orders_producer",
        external_task_id="orders",
        execution_delta=timedelta(hours=4),
        mode="reschedule",
        timeout=7200,
    )

    publish = TriggerDagRunOperator(
        task_id="publish",
        trigger_dag_id="publish_orders",
        conf={"day": "{{ ds }}"},
        wait_for_completion=True,
        depends_on_past=False,
    )

    wait_for_orders >> publish
