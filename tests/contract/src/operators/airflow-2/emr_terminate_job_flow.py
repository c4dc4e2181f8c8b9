# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 2b39c1fe1967e2d29de611d4fd455735c1d4c178469ca5dff965dcf2cdd59fec

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrTerminateJobFlowOperator

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
    )
