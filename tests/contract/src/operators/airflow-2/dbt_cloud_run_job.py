# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 10a40d5f765c786a889c94b33889f58ec8eb80324c7e683850da74d5af3383f8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.dbt.cloud.operators.dbt import DbtCloudRunJobOperator

with DAG(
    dag_id="dbt_cloud_run_job_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DbtCloudRunJobOperator(task_id="minimal", job_id=12345)

    full = DbtCloudRunJobOperator(
        task_id="full",
        job_id=12345,
        account_id=678,
        trigger_reason="Orders are loaded",
        steps_override=["dbt build --select orders"],
        schema_override="sales_test",
        additional_run_config={"threads_override": 8},
        wait_for_termination=False,
        timeout=3600,
        check_interval=30,
        reuse_existing_run=True,
        retry_from_failure=True,
        deferrable=True,
        dbt_cloud_conn_id="dbt_sales",
    )
