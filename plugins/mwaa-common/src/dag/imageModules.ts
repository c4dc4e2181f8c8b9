/**
 * Modules that an Airflow image brings besides the standard library: what the
 * distributions pinned for Airflow install, and what MWAA adds to them.
 */
export const imageModules: ReadonlySet<string> = new Set(
  `
  a2wsgi aiohappyeyeballs aiohttp aiosignal aiosqlite airflow alembic
  annotated_types anyio apispec argcomplete asgiref asn1crypto attr attrs
  awswrangler babel blinker boto3 botocore bs4 cachelib cadwyn celery certifi
  cffi charset_normalizer click clickclick colorama colorlog config
  configupdater connexion cron_descriptor croniter cryptography daemon dags
  dateutil deprecated dill dns dotenv email_validator fastapi fastapi_cli
  fastapi_cloud_cli flask flask_appbuilder flask_babel flask_caching
  flask_jwt_extended flask_limiter flask_login flask_session flask_sqlalchemy
  flask_wtf frozenlist fsspec google greenlet grpc gunicorn h11 httpcore
  httptools httpx idna importlib_metadata importlib_resources inflection
  isodate itsdangerous jinja2 jmespath jsonpath_ng jsonschema
  jsonschema_specifications jwt lazy_object_proxy libcst limits linkify_it
  lockfile lxml mako markdown_it markupsafe marshmallow
  marshmallow_oneofschema marshmallow_sqlalchemy mdit_py_plugins mdurl
  methodtools more_itertools msgspec multidict multipart numpy nvd3 onelogin
  opentelemetry ordered_set packaging pandas pathspec pendulum pip
  pkg_resources pluggy plugins ply prison propcache psutil psycopg2 pyathena
  pycparser pydantic pydantic_core pygments python_multipart pytz re2 redis
  redshift_connector redshift_sqlalchemy referencing requests
  requests_toolbelt retryhttp rfc3339_validator rich rich_argparse
  rich_toolkit rignore rpds s3transfer sagemaker_studio scramp sentry_sdk
  setproctitle setuptools shellingham six slugify sniffio soupsieve sqlalchemy
  sqlalchemy_jsonfield sqlalchemy_redshift sqlalchemy_utils sqlparse starlette
  statsd structlog svcs tabulate tenacity termcolor text_unidecode
  time_machine tools typer typing_extensions typing_inspection tzdata uc_micro
  upath urllib3 uuid6 uvicorn uvloop watchfiles watchtower websockets werkzeug
  wirerope wrapt wtforms xmlsec yaml yarl zipp
`
    .trim()
    .split(/\s+/),
);
