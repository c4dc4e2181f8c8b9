import { quoted } from '../../quoted';
import { secretProblem } from '../secretProblem';

// Of the name in Airflow 3; the URI is the name unless one is given.
const MAX_LENGTH = 1_500;
const URI =
  /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$/;

// Python’s sorted() orders texts by code point, as these ASCII texts do here.
const sortedQuery = (query: string) =>
  query
    .split('&')
    .sort((a, b) => (a < b ? -1 : Number(a > b)))
    .join('&');

/** As Airflow writes it from 2.9 on; before that it compares what was typed. */
function canonical(uri: string): string {
  const parts = URI.exec(uri);
  if (!parts || /^x-/i.test(uri)) return uri;
  const [, scheme, host, path, query] = parts;
  return `${scheme.toLowerCase()}://${host}${path.replace(/\/+$/, '') || '/'}${
    query ? `?${sortedQuery(query)}` : ''
  }`;
}

function placeProblem(uri: string): string | undefined {
  const [, scheme = '', host = '', path = ''] = URI.exec(uri) ?? [];
  switch (scheme.toLowerCase()) {
    case 's3':
      return host ? undefined : 'needs the name of a bucket: "s3://bucket/key"';
    case 'redshift':
      return /:\d+$/.test(host) && path.split('/').length === 4
        ? undefined
        : 'must be written "redshift://host:5439/database/schema/table"';
    default:
      return host.includes('@')
        ? 'holds a user, which Airflow drops; write the host alone'
        : undefined;
  }
}

/** Why the URI of an asset is refused, if it is. */
export function assetUriProblem(uri: string): string | undefined {
  if (uri.length > MAX_LENGTH) {
    return `is ${uri.length} characters long; Airflow takes at most ${MAX_LENGTH}`;
  }
  if (!/^[\x21-\x7e]+$/.test(uri)) {
    return 'may hold only ASCII characters without spaces; write others percent-encoded';
  }
  if (uri.includes('*')) {
    return 'holds "*": Airflow compares URIs as they are and knows no patterns; name one asset, for example the folder';
  }
  if (/^airflow:/i.test(uri)) {
    return 'begins with "airflow:", which Airflow keeps for itself';
  }
  return (
    secretProblem('', uri) ??
    placeProblem(uri) ??
    (canonical(uri) === uri
      ? undefined
      : `is written otherwise by Airflow, so that other DAGs would not meet it; write ${quoted(canonical(uri))}`)
  );
}
