"""Answer what Python itself reads in a generated file, without Airflow.

One JSON request on standard input: the source, and calls of its functions as
[name, keyword arguments]. One JSON answer: every text that stands in it, and
what the calls return.
"""

from __future__ import annotations

import ast
import json
import sys


def main() -> None:
    request = json.load(sys.stdin)
    tree = ast.parse(request["source"])
    texts = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    # Only the functions: what they are given to needs Airflow.
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    names: dict = {}
    exec(compile(ast.Module(functions, []), "functions", "exec"), names)  # noqa: S102
    answers = [names[name](**arguments) for name, arguments in request["calls"]]
    json.dump({"texts": texts, "answers": answers}, sys.stdout)


main()
