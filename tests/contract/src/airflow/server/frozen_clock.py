"""What Airflow's timetables would say at another time."""

from __future__ import annotations

import contextlib
import time
import types
from unittest import mock

import pendulum
from airflow.timetables import interval, simple, trigger

from airflow_api import timezone


@contextlib.contextmanager
def frozen_clock(now: pendulum.DateTime):
    """Every clock that some version of the timetables looks at."""
    modules = [timezone, interval, simple, trigger]
    stopped = types.SimpleNamespace(**{**vars(time), "time": now.timestamp})
    with contextlib.ExitStack() as stack:
        for module in modules:
            for name, value in (("utcnow", lambda: now), ("time", stopped)):
                if hasattr(module, name):
                    stack.enter_context(mock.patch.object(module, name, value))
        stack.enter_context(mock.patch.object(pendulum.DateTime, "utcnow", lambda: now))
        yield
