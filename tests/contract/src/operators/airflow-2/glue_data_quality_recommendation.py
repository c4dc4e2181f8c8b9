# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c1ea0bf23c4fe1c240df5cbe6784d92da981e2cf671484ede1eadab567beea8e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue import GlueDataQualityRuleRecommendationRunOperator

with DAG(
    dag_id="glue_data_quality_recommendation_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueDataQualityRuleRecommendationRunOperator(
        task_id="minimal",
        datasource={"GlueTable": {"DatabaseName": "sales", "TableName": "orders"}},
        role="glue-orders",
    )

    full = GlueDataQualityRuleRecommendationRunOperator(
        task_id="full",
        datasource={"GlueTable": {"DatabaseName": "sales", "TableName": "orders"}},
        role="glue-orders",
        number_of_workers=2,
        timeout=60,
        show_results=False,
        recommendation_run_kwargs={"CreatedRulesetName": "orders-proposal"},
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
