import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';

export interface Aws {
  endpoint: string;
  /** Paths of all requests so far. */
  asked: string[];
  stop(): Promise<void>;
}

/** Objects of a bucket as S3 lists them, below the prefix, and up to the delimiter, that is asked for. */
function listing(
  objects: Record<string, string>,
  query: URLSearchParams,
): string {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter');
  const below = Object.keys(objects).filter(key => key.startsWith(prefix));
  const folders = delimiter
    ? below.flatMap(key => {
        const [name, ...deeper] = key.slice(prefix.length).split(delimiter);
        return deeper.length ? [`${prefix}${name}${delimiter}`] : [];
      })
    : [];
  const contents = below
    .filter(key => !folders.some(folder => key.startsWith(folder)))
    .map(
      key =>
        `<Contents><Key>${key}</Key><ETag>"1"</ETag><Size>${objects[key].length}</Size></Contents>`,
    );
  return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}${[
    ...new Set(folders),
  ]
    .map(
      folder => `<CommonPrefixes><Prefix>${folder}</Prefix></CommonPrefixes>`,
    )
    .join('')}</ListBucketResult>`;
}

/**
 * Answers GetEnvironment for the environment `prod` with the bucket `dags`,
 * and reads these objects of that bucket; everything else is not there.
 */
export async function startAws(objects: Record<string, string>): Promise<Aws> {
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url!, 'http://localhost');
    asked.push(url.pathname);
    const key = decodeURIComponent(url.pathname).slice('/dags/'.length);
    if (url.pathname === '/environments/prod') {
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({
          Environment: {
            Name: 'prod',
            Arn: 'arn:aws:airflow:eu-west-1:123456789012:environment/prod',
            Status: 'AVAILABLE',
            AirflowVersion: '3.0.6',
            SourceBucketArn: 'arn:aws:s3:::dags',
            DagS3Path: 'dags',
          },
        }),
      );
    } else if (url.searchParams.has('list-type')) {
      response.end(listing(objects, url.searchParams));
    } else if (key in objects) {
      response.setHeader('ETag', '"1"');
      response.end(objects[key]);
    } else {
      response.statusCode = 404;
      response.setHeader('x-amzn-errortype', 'ResourceNotFoundException');
      response.end('{}');
    }
  };
  const server = createServer(answer);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    asked,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
