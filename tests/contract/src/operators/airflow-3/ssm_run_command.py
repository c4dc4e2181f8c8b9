# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c1bd0a9653444485517422ed824782a29b194e91bc1c4fe265c8f63ebdb0266f

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.ssm import SsmRunCommandOperator
from airflow.sdk import DAG

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
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
