"""Compiles each template once.

A file may fill in hundreds of tasks with the same few texts, and Airflow makes
a new environment, which knows no template yet, for each task.
"""

from __future__ import annotations

import jinja2

compile_anew = jinja2.Environment.compile
known: dict[tuple[type, str], object] = {}


def compile_once(environment, source, *details, **named):
    # Only what comes out of a file has more than its text.
    if details or named or not isinstance(source, str):
        return compile_anew(environment, source, *details, **named)
    key = (type(environment), source)
    if key not in known:
        known[key] = compile_anew(environment, source)
    return known[key]


jinja2.Environment.compile = compile_once
