# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ed5d93ec2446186c0ba0e1f20fb01e761acf35986d0412b647b6dcd7edc86ef7

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue_databrew import GlueDataBrewStartJobOperator

with DAG(
    dag_id="glue_databrew_job_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueDataBrewStartJobOperator(task_id="minimal", job_name="orders-profile")

    full = GlueDataBrewStartJobOperator(
        task_id="full",
        job_name="orders-profile",
        waiter_delay=60,
        deferrable=True,
        region_name="eu-central-1",
    )
