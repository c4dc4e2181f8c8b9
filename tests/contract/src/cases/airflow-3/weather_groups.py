# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 958f90d2a8c0f2d3e2311aa9fa260e0eaa65542eb3898b89721361d9c41de715

"""# Weather

Extracts three sources and makes daily tables of them.


[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, Label, TaskGroup
from airflow.timetables.interval import CronDataIntervalTimetable

with DAG(
    dag_id="weather_groups",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 0 * * *", timezone="Europe/Rome"),
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={
        "owner": "team-weather",
        "retries": 2,
        "retry_delay": timedelta(minutes=1),
        "retry_exponential_backoff": True,
        "max_retry_delay": timedelta(hours=1),
    },
) as dag:
    start = EmptyOperator(task_id="start")

    with TaskGroup(
        group_id="extract",
        tooltip="What the three stations say.",
        default_args={"pool": "stations", "append_env": True},
    ) as extract:
        temperature = BashOperator(
            task_id="temperature",
            bash_command="./extract temperature",
            env={"STATION": "north"},
        )

        rain = BashOperator(
            task_id="rain",
            bash_command="./extract rain",
            append_env=False,
        )

        wind = BashOperator(
            task_id="wind",
            bash_command="./extract wind",
            pool="default_pool",
        )

    with TaskGroup(group_id="transform", group_display_name="Transformation") as transform:
        join = BashOperator(task_id="join", bash_command="./transform join")

        with TaskGroup(
            group_id="quality",
            tooltip="Nothing is published that is not plausible.",
            default_args={"retries": 0},
        ) as quality:
            ranges = BashOperator(task_id="ranges", bash_command="./check ranges")

            gaps = BashOperator(task_id="gaps", bash_command="./check gaps")

        publish = BashOperator(task_id="publish", bash_command="./transform publish")

    done = EmptyOperator(task_id="done")

    join >> [ranges, gaps]
    quality.set_downstream(publish, edge_modifier=Label("plausible"))
    start >> [temperature, rain, wind]
    extract >> transform >> done
