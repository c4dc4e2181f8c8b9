"""Serves the REST API of this Airflow for the DAGs folder of its settings.

Arguments: port, user name, password. Nothing parses the folder again, so what
is deleted stays deleted. The process ends with its standard input.
"""

import os
import sys
import threading
from importlib import import_module

from airflow import __version__
from airflow.cli.cli_parser import get_parser

HOST = "127.0.0.1"


def end_with_stdin():
    sys.stdin.read()
    os._exit(0)


def run(*command):
    arguments = get_parser().parse_args(command)
    arguments.func(arguments)


def create_user(name, password):
    run(
        *("users", "create", "--role", "Admin", "--email", "a@example.com"),
        *("--firstname", "A", "--lastname", "B"),
        *("--username", name, "--password", password),
    )


def serve_2(port):
    app = import_module("airflow.www.app").create_app()
    import_module("werkzeug.serving").run_simple(HOST, port, app, threaded=True)


def serve_3(port):
    import_module("uvicorn").run("airflow.api_fastapi.main:app", host=HOST, port=port)


if __name__ == "__main__":
    port, name, password = sys.argv[1:]
    threading.Thread(target=end_with_stdin, daemon=True).start()
    run("db", "migrate")
    run("dags", "reserialize")
    if __version__.startswith("2."):
        create_user(name, password)
        serve_2(int(port))
    else:
        serve_3(int(port))
