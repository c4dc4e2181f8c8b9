# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 13304e050b935b68d063063cdf87343b0889703b2f27a08228e72040a9fd449e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.transfers.s3_to_dynamodb import S3ToDynamoDBOperator
from airflow.sdk import DAG

with DAG(
    dag_id="s3_to_dynamodb_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3ToDynamoDBOperator(
        task_id="minimal",
        s3_bucket="sales-landing",
        s3_key="export/orders/",
        dynamodb_table_name="orders",
        dynamodb_key_schema=[{"AttributeName": "order_id", "KeyType": "HASH"}],
    )

    full = S3ToDynamoDBOperator(
        task_id="full",
        s3_bucket="sales-landing",
        s3_key="export/orders/",
        dynamodb_table_name="orders",
        dynamodb_key_schema=[{"AttributeName": "order_id", "KeyType": "HASH"}],
        dynamodb_attributes=[{"AttributeName": "order_id", "AttributeType": "S"}],
        input_format="CSV",
        billing_mode="PROVISIONED",
        use_existing_table=True,
        dynamodb_tmp_table_prefix="import",
        delete_on_error=True,
        import_table_kwargs={"InputCompressionType": "GZIP"},
        import_table_creation_kwargs={
            "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5}
        },
        check_interval=60,
        max_attempts=120,
    )
