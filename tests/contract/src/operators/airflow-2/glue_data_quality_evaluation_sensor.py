# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: dce438ae4385df6d615663b3d9423728b6768329188efe5b5e8a9f357746d7f5

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.glue import GlueDataQualityRuleSetEvaluationRunSensor

with DAG(
    dag_id="glue_data_quality_evaluation_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueDataQualityRuleSetEvaluationRunSensor(
        task_id="minimal",
        evaluation_run_id="dqrun-0123456789abcdef",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = GlueDataQualityRuleSetEvaluationRunSensor(
        task_id="full",
        evaluation_run_id="dqrun-0123456789abcdef",
        show_results=False,
        verify_result_status=False,
        max_retries=120,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
