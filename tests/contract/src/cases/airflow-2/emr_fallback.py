# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d5b7de40700c2485890fd6f9014034678f231e80f6b6fadafcdf876966456902

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.providers.amazon.aws.operators.emr import (
    EmrAddStepsOperator,
    EmrCreateJobFlowOperator,
    EmrServerlessStartJobOperator,
    EmrTerminateJobFlowOperator,
)
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.providers.amazon.aws.sensors.emr import EmrStepSensor
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="emr_fallback",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("0 3 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    create_cluster = EmrCreateJobFlowOperator(
        task_id="create_cluster",
        job_flow_overrides={
            "Name": "nightly",
            "ReleaseLabel": "emr-7.5.0",
            "Applications": [{"Name": "Spark"}],
            "Instances": {
                "InstanceGroups": [
                    {"InstanceRole": "MASTER", "InstanceType": "m5.xlarge", "InstanceCount": 1}
                ],
                "KeepJobFlowAliveWhenNoSteps": True,
            },
            "JobFlowRole": "EMR_EC2_DefaultRole",
            "ServiceRole": "EMR_DefaultRole",
        },
    )

    add_steps = EmrAddStepsOperator(
        task_id="add_steps",
        job_flow_id=create_cluster.output,
        steps=[
            {
                "Name": "aggregate",
                "ActionOnFailure": "CONTINUE",
                "HadoopJarStep": {
                    "Jar": "command-runner.jar",
                    "Args": [
                        "spark-submit",
                        "s3://sales-code/aggregate.py",
                        "--config",
                        "s3://sales-code/aggregate.json{{ '' }}",
                    ],
                },
            }
        ],
    )

    watch_step = EmrStepSensor(
        task_id="watch_step",
        job_flow_id=create_cluster.output,
        step_id="{{ ti.xcom_pull(task_ids='add_steps')[0] }}",
        mode="reschedule",
        timeout=7200,
    )

    serverless = EmrServerlessStartJobOperator(
        task_id="serverless",
        application_id="00f1r2s3t4u5v6w7",
        execution_role_arn="arn:aws:iam::123456789012:role/emr",
        job_driver={
            "sparkSubmit": {
                "entryPoint": "s3://sales-code/aggregate.py",
                "entryPointArguments": ["{{ ts_nodash }}"],
            }
        },
        configuration_overrides={},
        trigger_rule="all_failed",
    )

    aggregated = EmptyOperator(task_id="aggregated", trigger_rule="one_success")

    publish = S3CopyObjectOperator(
        task_id="publish",
        source_bucket_key="s3://sales-data/aggregate/latest.parquet",
        dest_bucket_key="s3://sales-data/aggregate/{{ ds }}.parquet",
    )

    terminate = EmrTerminateJobFlowOperator(
        task_id="terminate", job_flow_id=create_cluster.output
    ).as_teardown(setups=[create_cluster])

    add_steps >> watch_step >> serverless
    [watch_step, serverless] >> aggregated >> publish >> terminate
