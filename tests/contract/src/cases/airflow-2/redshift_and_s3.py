# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 6dea086cb7f4034e7b25a488b523e996c9c1235daee56b138bd6b16c33f5cbbd

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.redshift_data import RedshiftDataOperator
from airflow.providers.common.sql.operators.sql import SQLCheckOperator
from airflow.timetables.interval import CronDataIntervalTimetable

with DAG(
    dag_id="redshift_and_s3",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 0 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    end_date=pendulum.datetime(2027, 1, 1, tz="UTC"),
    catchup=True,
    is_paused_upon_creation=True,
    max_active_tasks=2,
    default_args={"owner": "team-orders"},
) as dag:
    unload = RedshiftDataOperator(
        task_id="unload",
        sql=(
            "UNLOAD ('SELECT * FROM orders WHERE day = ''{{ ds }}''') TO "
            "'s3://sales-unload/{{ ds_nodash }}/' FORMAT PARQUET"
        ),
        database="sales",
        workgroup_name="analytics",
        pool="redshift",
        priority_weight=10,
    )

    copy = RedshiftDataOperator(
        task_id="copy",
        sql="COPY orders_archive FROM 's3://sales-unload/' FORMAT PARQUET",
        database="sales",
        workgroup_name="analytics",
        statement_name="copy-orders",
        pool="redshift",
        depends_on_past=True,
    )

    check = SQLCheckOperator(
        task_id="check",
        sql="SELECT count(*) FROM orders_archive",
        conn_id="redshift",
    )

    unload >> copy >> check
