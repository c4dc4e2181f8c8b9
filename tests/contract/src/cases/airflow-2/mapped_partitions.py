# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: e5d2df975590dcb511074b61c118687fa9026e61b7dfea6c07c9061ac513e2ed

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.datasets import Dataset
from airflow.providers.amazon.aws.operators.athena import AthenaOperator
from airflow.timetables.interval import CronDataIntervalTimetable

MONTHLY = Dataset("s3://sales-data/monthly")

with DAG(
    dag_id="mapped_partitions",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 * * * *", timezone="Europe/Rome"),
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    max_active_runs=1,
    default_args={"owner": "team-orders"},
) as dag:
    load_partition = AthenaOperator.partial(
        task_id="load_partition",
        database="sales",
        output_location="s3://sales-athena/results/",
        execution_timeout=timedelta(minutes=30),
        outlets=[MONTHLY],
    ).expand(
        query=[
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 1 AND hour < '{{ ts }}'",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 2",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 3",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 4",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 5",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 6",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 7",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 8",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 9",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 10",
            "INSERT INTO monthly SELECT * FROM orders WHERE month = 11",
            "INSERT INTO monthly SELECT '{{ '{{' }} raw }}', * FROM orders WHERE month = 12",
        ]
    )
