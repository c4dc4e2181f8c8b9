"""One API for all tasks of a process, as Airflow itself has it from 3.3 on."""

from __future__ import annotations

import functools
import importlib

from airflow_api import VERSION


def share_api() -> None:
    """Making one takes a second or more, and older versions make one for each task."""
    if (3, 0) <= VERSION < (3, 3):
        supervisor = importlib.import_module("airflow.sdk.execution_time.supervisor")
        supervisor.in_process_api_server = functools.cache(supervisor.in_process_api_server)
