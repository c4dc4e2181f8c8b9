# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 7b1baa85cbcc71359f1c2aa65b8b913e62f24f1377179ac9a4cd859afea9a5ec

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.glue import GlueDataQualityOperator
from airflow.sdk import DAG

with DAG(
    dag_id="glue_data_quality_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueDataQualityOperator(
        task_id="minimal",
        name="orders-rules",
        ruleset="Rules = [ RowCount > 0 ]",
    )

    full = GlueDataQualityOperator(
        task_id="full",
        name="orders-rules",
        ruleset="Rules = [ RowCount > 0 ]",
        description="Rules of the orders",
        update_rule_set=True,
        data_quality_ruleset_kwargs={
            "TargetTable": {"DatabaseName": "sales", "TableName": "orders"}
        },
        region_name="eu-central-1",
    )
