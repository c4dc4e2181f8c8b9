# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 058bb312d93cdafde760fd4b206e9035013b6b10f1b7eb2269fa744613cbfe7b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.dbt.cloud.operators.dbt import DbtCloudRunJobOperator
from airflow.sdk import DAG

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
        project_name="Sales",
        environment_name="Production",
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
