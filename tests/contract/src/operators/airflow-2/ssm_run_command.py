# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c4abd21f7dd4335b11fdad874ed7c84d21238330b8ff69d64e3d42fc5b8b3e5a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.ssm import SsmRunCommandOperator

with DAG(
    dag_id="ssm_run_command_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SsmRunCommandOperator(task_id="minimal", document_name="AWS-RunShellScript")

    full = SsmRunCommandOperator(
        task_id="full",
        document_name="AWS-RunShellScript",
        run_command_kwargs={
            "InstanceIds": ["i-0123456789abcdef0"],
            "Parameters": {"commands": ["/opt/orders/load.sh"]},
        },
        fail_on_nonzero_exit=False,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
