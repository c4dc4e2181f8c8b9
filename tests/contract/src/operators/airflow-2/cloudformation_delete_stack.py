# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5f82a91c0fe3a3f00a7f8b08219a603185607909ef931b1cee7419beb6f54651

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.cloud_formation import CloudFormationDeleteStackOperator

with DAG(
    dag_id="cloudformation_delete_stack_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = CloudFormationDeleteStackOperator(task_id="minimal", stack_name="sales-sandbox")

    full = CloudFormationDeleteStackOperator(
        task_id="full",
        stack_name="sales-sandbox",
        cloudformation_parameters={"RoleARN": "arn:aws:iam::123456789012:role/sandbox"},
        region_name="eu-central-1",
    )
