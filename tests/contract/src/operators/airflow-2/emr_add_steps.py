# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b094a27aa8aa9b74e0e54439ad430dc9bd2a7cb8afc70215139befbb40795119

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrAddStepsOperator

with DAG(
    dag_id="emr_add_steps_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrAddStepsOperator(
        task_id="minimal",
        job_flow_id="j-2AXXXXXXGAPLF",
        steps=[
            {
                "Name": "load",
                "ActionOnFailure": "CONTINUE",
                "HadoopJarStep": {
                    "Jar": "command-runner.jar",
                    "Args": ["spark-submit", "s3://sales-code/load.py"],
                },
            }
        ],
    )

    full = EmrAddStepsOperator(
        task_id="full",
        job_flow_id="j-2AXXXXXXGAPLF",
        cluster_states=["RUNNING", "WAITING"],
        steps=[
            {
                "Name": "load",
                "ActionOnFailure": "CONTINUE",
                "HadoopJarStep": {
                    "Jar": "command-runner.jar",
                    "Args": ["spark-submit", "s3://sales-code/load.py"],
                },
            }
        ],
        execution_role_arn="arn:aws:iam::123456789012:role/emr-steps",
        wait_for_completion=True,
        waiter_delay=60,
        deferrable=True,
    )
