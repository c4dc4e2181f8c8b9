"""Runs ministack for the programs of this machine, and for no website.

ministack takes requests from every origin and looks at no signature: a page
that somebody has open could write Python into the bucket of an environment,
and the local Airflow would run it.
"""

from ministack import app as ministack

SERVED = ministack.app
LOCAL = ("127.0.0.1", "localhost", "[::1]")


def is_local(host):
    """Also under names of the machine itself, but under none that a stranger's DNS may point here."""
    name = host.rsplit(":", 1)[0] if host[-1:].isdigit() else host
    return name in LOCAL or name.endswith(".localhost")


def is_of_website(headers):
    return (
        "origin" in headers
        or headers.get("sec-fetch-site", "none") != "none"
        or not is_local(headers.get("host", "localhost"))
    )


async def refuse(send):
    await send(
        {
            "type": "http.response.start",
            "status": 403,
            "headers": [(b"content-type", b"text/plain")],
        }
    )
    await send(
        {"type": "http.response.body", "body": b"Websites are not served here.\n"}
    )


async def guarded(scope, receive, send):
    if scope["type"] == "http":
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in scope["headers"]
        }
        if is_of_website(headers):
            await refuse(send)
            return
    elif scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    await SERVED(scope, receive, send)


if __name__ == "__main__":
    ministack.app = guarded
    ministack.main()
