# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3582c36ae8a9458a688186a066f2a83deb1533a1b9afb1c29ec5f0e2e1d28079

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.cloud_formation import CloudFormationCreateStackOperator

with DAG(
    dag_id="cloudformation_create_stack_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = CloudFormationCreateStackOperator(
        task_id="minimal",
        stack_name="sales-sandbox",
        cloudformation_parameters={
            "TemplateURL": "https://sales-code.s3.amazonaws.com/sandbox.yaml",
            "TimeoutInMinutes": 15,
        },
    )

    full = CloudFormationCreateStackOperator(
        task_id="full",
        stack_name="sales-sandbox",
        cloudformation_parameters={
            "TemplateURL": "https://sales-code.s3.amazonaws.com/sandbox.yaml",
            "TimeoutInMinutes": 15,
        },
        region_name="eu-central-1",
    )
