# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ed81cb3a86d0414d15d600204c4bde28759e015409d59c50eb3a4ec141086d55

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from airflow.sdk import DAG

with DAG(
    dag_id="glue_job_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueJobOperator(task_id="minimal", job_name="orders-clean")

    full = GlueJobOperator(
        task_id="full",
        job_name="orders-clean",
        script_args={"--day": "2026-01-01"},
        script_location="s3://sales-code/orders_clean.py",
        iam_role_name="glue-orders",
        create_job_kwargs={"GlueVersion": "5.0", "NumberOfWorkers": 2, "WorkerType": "G.1X"},
        run_job_kwargs={"NumberOfWorkers": 4, "WorkerType": "G.1X"},
        s3_bucket="sales-code",
        num_of_dpus=10,
        retry_limit=1,
        verbose=True,
        stop_job_run_on_kill=True,
        job_poll_interval=60,
        deferrable=True,
        region_name="eu-central-1",
    )
