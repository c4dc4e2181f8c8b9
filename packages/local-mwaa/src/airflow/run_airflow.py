"""Runs all parts of the Airflow of AIRFLOW_HOME until standard input ends.

Argument: port. The user of 2.x is that of `passwords.json`. Each part is a fork of this process, so
that Airflow is imported once: on two cores that halves the start, and the
parts share its memory. The first part that ends takes the others along.
"""

import json
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path

import psutil
from airflow import __version__, settings
from airflow.cli.cli_parser import get_parser

HOST = "127.0.0.1"
# What waits for this process gives it ten seconds.
GRACE = 5


def run(*command):
    arguments = get_parser().parse_args(command)
    arguments.func(arguments)


def parts(port):
    scheduler = ("scheduler", "--skip-serve-logs")
    triggerer = ("triggerer", "--skip-serve-logs")
    web = ("--port", port, "--workers", "1")
    if __version__.startswith("2."):
        return [scheduler, triggerer, ("webserver", "--hostname", HOST, *web)]
    api_server = ("api-server", "--host", HOST, *web)
    return [api_server, scheduler, ("dag-processor",), triggerer]


def create_user():
    """Once: looking for it would build the whole web application."""
    home = Path(os.environ["AIRFLOW_HOME"])
    done = home / "user-created"
    if done.exists():
        return
    [(name, password)] = json.loads((home / "passwords.json").read_text()).items()
    run(
        *("users", "create", "--role", "Admin", "--email", "admin@example.com"),
        *("--firstname", "Local", "--lastname", "Admin"),
        *("--username", name, "--password", password),
    )
    done.touch()


def start(part):
    pid = os.fork()
    if pid == 0:
        # Connections to the database must not be shared between processes.
        settings.engine.dispose(close=False)
        run(*part)
        os._exit(0)
    return pid


def end(*_):
    """Ends all that was started: tasks of 2.x have process groups of their own."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    started = psutil.Process().children(recursive=True)
    for process in started:
        with suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(started, timeout=GRACE)
    for process in alive:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    os._exit(0)


def end_with_stdin():
    sys.stdin.read()
    # To the thread that waits: no other one wakes it.
    signal.pthread_kill(threading.main_thread().ident, signal.SIGTERM)


if __name__ == "__main__":
    [port] = sys.argv[1:]
    run("db", "migrate")
    if __version__.startswith("2."):
        create_user()
    running = {start(part): part[0] for part in parts(port)}
    signal.signal(signal.SIGTERM, end)
    threading.Thread(target=end_with_stdin, daemon=True).start()
    ended, status = os.wait()
    print(f"The {running[ended]} ended with status {status}.", flush=True)
    end()
