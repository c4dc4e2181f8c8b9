import { deploymentMark } from 'backstage-plugin-mwaa-common';

/** What `nightly` says that it was deployed from. */
export const digest = '0123456789abcdef'.repeat(4);

/** As long as a dag_id of ours may be: InvokeRestApi clears no task of it. */
export const longId = `long_${'x'.repeat(45)}`;

/** Somebody else's: InvokeRestApi passes on nothing about it. */
export const longestId = `longest_${'x'.repeat(92)}`;

const imports = {
  2: `from airflow import DAG
from airflow.datasets import Dataset
from airflow.decorators import task
from airflow.models.param import Param
prices = Dataset("s3://lake/prices")`,
  3: `from airflow.sdk import DAG, Asset, Param, task
prices = Asset(name="prices", uri="s3://lake/prices")`,
};

/** Has all that details can tell. */
const nightly = `
dag = DAG(
    "nightly",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    schedule="0 5 * * *",
    catchup=False,
    tags=["sales", "daily"],
    doc_md="""# Nightly

Loads *orders*.

${deploymentMark(digest)}
""",
    params={
        "region": Param("eu", type="string", enum=["eu", "us"], description="Where"),
        "note": "none",
    },
)
`;

/** Its task `load` fails in its first attempt, with the note in its log. */
const orders = `
with DAG(
    "orders",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    schedule=None,
    params={"region": Param("eu", enum=["eu", "us"]), "note": "none"},
):

    @task
    def numbers():
        return [1, 2]

    @task
    def double(number):
        print(f"doubling {number}")
        return number * 2

    @task
    def load(ti=None, params=None, ds=None):
        print(f"note {params['note']} of {ds}")
        for line in range(30):
            print(f"line {line}")
        if ti.try_number == 1:
            raise ValueError("no such table") from KeyError("prices")

    @task
    def report():
        pass

    double.expand(number=numbers()) >> load() >> report()
`;

const empty = (dagId: string) =>
  `DAG("${dagId}", start_date=datetime(2026, 1, 1, tzinfo=timezone.utc), schedule=None)`;

const failing = (dagId: string) => `
with ${empty(dagId)}:

    @task
    def fail(ti=None):
        if ti.try_number == 1:
            raise ValueError("once")

    fail()
`;

const waiting = `
dag = DAG("waiting", start_date=datetime(2026, 1, 1, tzinfo=timezone.utc), schedule=[prices])
`;

/** What lies below the dags folder, by path. */
export function dagFiles(major: 2 | 3): Record<string, string> {
  const file = (body: string) =>
    `from datetime import datetime, timezone\n${imports[major]}\n${body}\n`;
  return {
    'orders/orders.py': file(orders),
    'nightly/nightly.py': file(nightly),
    'waiting/waiting.py': file(waiting),
    'doomed/doomed.py': file(`dag = ${empty('doomed')}`),
    'broken/broken.py': file('import no_such_module'),
    [`${longId}/${longId}.py`]: file(failing(longId)),
    'longest.py': file(failing(longestId)),
  };
}
