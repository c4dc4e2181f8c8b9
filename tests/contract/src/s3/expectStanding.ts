import { createHash } from 'node:crypto';
import { BucketVersions } from './bucketVersions';
import { Files, isOurs, manifestFiles, Scenario } from './deploymentScenario';

const PREFIX = 'dags/orders/';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/**
 * The DAG's folder holds exactly these files, and its manifest says so;
 * without files there is nothing of it any more.
 *
 * @returns everything that is and was in the bucket then
 */
export async function expectStanding(
  scenario: Scenario,
  files: Files | undefined,
): Promise<BucketVersions> {
  const all = await scenario.versions();
  const live = [...all].flatMap(([key, versions]) =>
    versions
      .filter(({ isLatest, etag }) => isLatest && etag && isOurs(key))
      .filter(() => key.startsWith(PREFIX))
      .map(({ etag }) => [key.slice(PREFIX.length), etag] as const),
  );
  const { 'deployment.json': claim, ...stored } = Object.fromEntries(live);
  // Without encryption an ETag is the MD5 of the content.
  expect(stored).toEqual(
    Object.fromEntries(
      Object.entries(files ?? {}).map(([path, text]) => [
        path,
        `"${md5(text)}"`,
      ]),
    ),
  );
  if (!files) {
    expect(claim).toBeUndefined();
    return all;
  }
  const manifest = await scenario.manifest();
  expect(manifest.state).toBe('applied');
  expect(
    manifest.files.map(({ path, sha256, size }) => ({ path, sha256, size })),
  ).toEqual(manifestFiles(files));
  return all;
}
