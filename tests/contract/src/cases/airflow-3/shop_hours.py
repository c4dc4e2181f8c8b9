# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fd31d844fa3902640e716a7ac957d9c55c6cdfe0eac59054f965e6888b9f61cb

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG
from airflow.timetables.trigger import MultipleCronTriggerTimetable

with DAG(
    dag_id="shop_hours",
    doc_md=__doc__,
    schedule=MultipleCronTriggerTimetable(
        "30 9 * * 1-5", "30 17 * * 1-5", timezone="America/New_York"
    ),
    start_date=pendulum.datetime(2026, 1, 1, tz="America/New_York"),
    end_date=pendulum.datetime(2026, 12, 31, tz="America/New_York"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    count = BashOperator(
        task_id="count",
        bash_command='./count.sh "$MOMENT"',
        env={"MOMENT": "{{ ts }}"},
        append_env=True,
    )
