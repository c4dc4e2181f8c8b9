# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 05094581c06fd757d1d62f2f9a8fd675406669c5d3df8eb855cd5318df72cf42

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.emr import EmrTerminateJobFlowOperator
from airflow.sdk import DAG

with DAG(
    dag_id="emr_terminate_job_flow_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrTerminateJobFlowOperator(task_id="minimal", job_flow_id="j-2AXXXXXXGAPLF")

    full = EmrTerminateJobFlowOperator(
        task_id="full",
        job_flow_id="j-2AXXXXXXGAPLF",
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
