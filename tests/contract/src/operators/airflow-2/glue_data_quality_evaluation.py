# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5c2461047eb8d01de528e72a2f1cb7361c30e9ef7c444285e91d5fec14ad96a9

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue import GlueDataQualityRuleSetEvaluationRunOperator

with DAG(
    dag_id="glue_data_quality_evaluation_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueDataQualityRuleSetEvaluationRunOperator(
        task_id="minimal",
        datasource={"GlueTable": {"DatabaseName": "sales", "TableName": "orders"}},
        role="glue-orders",
        rule_set_names=["orders-rules"],
    )

    full = GlueDataQualityRuleSetEvaluationRunOperator(
        task_id="full",
        datasource={"GlueTable": {"DatabaseName": "sales", "TableName": "orders"}},
        role="glue-orders",
        rule_set_names=["orders-rules"],
        number_of_workers=2,
        timeout=60,
        show_results=False,
        verify_result_status=False,
        rule_set_evaluation_run_kwargs={"AdditionalRunOptions": {"CloudWatchMetricsEnabled": True}},
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
