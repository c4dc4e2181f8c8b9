# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3d431d524b23b18d6f65140eb2bd427d89fb571bb8a7da7c6e068d049de7fb6e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.redshift_data import RedshiftDataOperator
from airflow.sdk import DAG

with DAG(
    dag_id="redshift_data_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftDataOperator(
        task_id="minimal",
        sql="INSERT INTO orders_clean SELECT * FROM orders",
        cluster_identifier="warehouse",
    )

    full = RedshiftDataOperator(
        task_id="full",
        sql="INSERT INTO orders_clean SELECT * FROM orders",
        database="analytics",
        cluster_identifier="warehouse",
        db_user="etl",
        secret_arn="arn:aws:secretsmanager:eu-central-1:123456789012:secret:warehouse",
        parameters=[{"name": "day", "value": "2026-01-01"}],
        statement_name="orders-clean",
        return_sql_result=True,
        with_event=True,
        deferrable=True,
        region_name="eu-central-1",
    )
