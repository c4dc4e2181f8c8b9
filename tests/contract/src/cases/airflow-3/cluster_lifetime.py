# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 396941a6b966674608f80aad4925f1e16e1d63569a75c4e99af4ec8ec77ee083

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.redshift_cluster import (
    RedshiftPauseClusterOperator,
    RedshiftResumeClusterOperator,
)
from airflow.providers.amazon.aws.operators.redshift_data import RedshiftDataOperator
from airflow.sdk import DAG

with DAG(
    dag_id="cluster_lifetime",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    create_cluster = RedshiftResumeClusterOperator(
        task_id="create_cluster",
        cluster_identifier="nightly",
        deferrable=False,
    )

    load = RedshiftDataOperator(
        task_id="load",
        sql="sql/load.sql",
        database="sales",
        cluster_identifier="nightly",
    )

    check = RedshiftDataOperator(
        task_id="check",
        sql="SELECT 1",
        database="sales",
        cluster_identifier="nightly",
    )

    delete_cluster = RedshiftPauseClusterOperator(
        task_id="delete_cluster", cluster_identifier="nightly"
    ).as_teardown(setups=[create_cluster], on_failure_fail_dagrun=True)

    create_cluster >> load >> check >> delete_cluster
