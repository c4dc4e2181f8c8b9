"""When a DAG runs, as Airflow reads it."""

from __future__ import annotations

import pendulum

from airflow_api import VERSION, TimeRestriction, scheduler_timetable
from asset_answer import condition_answer
from frozen_clock import frozen_clock
from jsonable import seconds

RUNS = 5


def in_zone(moment, dag) -> str:
    return pendulum.instance(moment).in_tz(dag.timezone).isoformat()


def next_runs(dag, timetable, now: pendulum.DateTime) -> list[dict]:
    """The runs to come once the DAG is started at this time."""
    restriction = TimeRestriction(dag.start_date, dag.end_date, catchup=dag.catchup)
    runs, last = [], None
    with frozen_clock(now):
        while len(runs) < RUNS:
            info = timetable.next_dagrun_info(
                last_automated_data_interval=last, restriction=restriction
            )
            if info is None:
                break
            last = info.data_interval
            runs.append(
                {
                    "runAfter": in_zone(info.run_after, dag),
                    "logicalDate": in_zone(last.start, dag),
                    "intervalEnd": in_zone(last.end, dag),
                }
            )
    return runs


def by_time(timetable):
    """The part of a timetable that looks at the clock."""
    return getattr(timetable, "timetable", timetable)


def crons(timetable) -> list[str]:
    """Those of a timetable of one or several cron expressions."""
    each = getattr(timetable, "_timetables", None) or [timetable]
    return [one._expression for one in each if hasattr(one, "_expression")]


def condition(dag, timetable):
    """The assets that the DAG waits for."""
    if VERSION < (2, 10):
        return condition_answer(dag.dataset_triggers or None)
    name = "asset_condition" if VERSION >= (3, 0) else "dataset_condition"
    return condition_answer(getattr(timetable, name))


def schedule_answer(dag, now: pendulum.DateTime | None) -> dict:
    timetable = scheduler_timetable(dag)
    clock = by_time(timetable)
    zone = getattr(clock, "_timezone", None)
    return {
        "timetable": type(timetable).__name__,
        "clock": type(clock).__name__,
        "crons": crons(clock),
        "every": seconds(getattr(clock, "_delta", None)),
        "timetableZone": zone and getattr(zone, "name", str(zone)),
        "assets": condition(dag, timetable),
        "runs": next_runs(dag, timetable, now or dag.start_date),
    }
