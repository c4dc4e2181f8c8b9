# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 315b68c6ac84d7dcd238db90641d89d6cb834ffa85c32c3d52cf5aae28a7fd74

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.http.hooks.http import HttpHook
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, BaseNotifier


class HttpNotifier(BaseNotifier):
    """Calls an HTTP endpoint; the HTTP provider of this Airflow has no notifier yet."""

    template_fields = ("http_conn_id", "endpoint", "data", "json", "headers", "extra_options")

    def __init__(
        self,
        *,
        http_conn_id: str = "http_default",
        endpoint: str | None = None,
        method: str = "POST",
        data: dict | str | None = None,
        json: dict | list | str | None = None,
        headers: dict | None = None,
        extra_options: dict | None = None,
    ) -> None:
        super().__init__()
        self.http_conn_id = http_conn_id
        self.endpoint = endpoint
        self.method = method
        self.data = data
        self.json = json
        self.headers = headers
        self.extra_options = extra_options

    def notify(self, context: dict) -> None:
        HttpHook(method=self.method, http_conn_id=self.http_conn_id).run(
            self.endpoint, self.data, self.headers, self.extra_options, json=self.json
        )


NOTIFY_WEBHOOK = HttpNotifier()
NOTIFY_WEBHOOK_2 = HttpNotifier(
    http_conn_id="alerts_api",
    endpoint="v1/alerts",
    method="PUT",
    json={"text": "The orders did not arrive."},
    headers={"X-Source": "airflow"},
    extra_options={"timeout": 30},
)

with DAG(
    dag_id="webhook_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_WEBHOOK,
    on_success_callback=NOTIFY_WEBHOOK_2,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_WEBHOOK,
        on_success_callback=NOTIFY_WEBHOOK_2,
    )
