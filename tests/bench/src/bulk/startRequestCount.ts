import { startCountingProxy } from '../startCountingProxy';

const kindOf = (method: string, url: URL) => {
  if (url.searchParams.has('list-type')) {
    return 'LIST';
  }
  const [, what] =
    /(deployment\.json|index\.json|\.py)$/.exec(url.pathname) ?? [];
  const names: Record<string, string> = {
    'deployment.json': 'manifest',
    'index.json': 'index',
    '.py': 'file',
  };
  return `${method} ${names[what] ?? 'other'}`;
};

const counted = (counts: Record<string, number>) =>
  `${Object.values(counts).reduce((sum, n) => sum + n, 0)}: ${Object.entries(
    counts,
  )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ')}`;

/** Stands before an S3 server; `take` tells what passed since the last time, by kind. */
export async function startRequestCount(endpoint: string): Promise<{
  endpoint: string;
  take(): string;
  stop(): Promise<void>;
}> {
  const proxy = await startCountingProxy(endpoint, kindOf);
  return { ...proxy, take: () => counted(proxy.take().counts) };
}
