# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 8a8ead460c478144e863a67569a44e8a68c1851cc88720e2e8e9f50b2e98e223

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.dms import DmsCreateTaskOperator

with DAG(
    dag_id="dms_create_task_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DmsCreateTaskOperator(
        task_id="minimal",
        replication_task_id="orders",
        source_endpoint_arn="arn:aws:dms:eu-central-1:123456789012:endpoint:SHOP",
        target_endpoint_arn="arn:aws:dms:eu-central-1:123456789012:endpoint:LAKE",
        replication_instance_arn="arn:aws:dms:eu-central-1:123456789012:rep:MAIN",
        table_mappings={
            "rules": [
                {
                    "rule-type": "selection",
                    "rule-id": "1",
                    "rule-name": "orders",
                    "object-locator": {"schema-name": "shop", "table-name": "orders"},
                    "rule-action": "include",
                }
            ]
        },
    )

    full = DmsCreateTaskOperator(
        task_id="full",
        replication_task_id="orders",
        source_endpoint_arn="arn:aws:dms:eu-central-1:123456789012:endpoint:SHOP",
        target_endpoint_arn="arn:aws:dms:eu-central-1:123456789012:endpoint:LAKE",
        replication_instance_arn="arn:aws:dms:eu-central-1:123456789012:rep:MAIN",
        table_mappings={
            "rules": [
                {
                    "rule-type": "selection",
                    "rule-id": "1",
                    "rule-name": "orders",
                    "object-locator": {"schema-name": "shop", "table-name": "orders"},
                    "rule-action": "include",
                }
            ]
        },
        migration_type="full-load-and-cdc",
        create_task_kwargs={"Tags": [{"Key": "team", "Value": "orders"}]},
        region_name="eu-central-1",
    )
