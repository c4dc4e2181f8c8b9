import { manifestFiles, Scenario } from '../s3/deploymentScenario';
import { Outcome } from './Contender';
import { wantedFiles } from './wantedFiles';

const MANIFEST = 'dags/orders/deployment.json';

interface RecordedManifest {
  state: string;
  deploymentId: string;
  files: { path: string; sha256: string; size: number }[];
}

/**
 * Nobody was told a success that never was: at some moment a manifest said
 * that exactly these files were in place, or that the DAG was removed.
 */
export async function expectRecorded(
  { bucket, versions }: Scenario,
  outcomes: readonly Outcome[],
): Promise<void> {
  const manifests: RecordedManifest[] = [];
  for (const { versionId, etag } of (await versions()).get(MANIFEST) ?? []) {
    if (etag) {
      const stored = await bucket.get(MANIFEST, { versionId });
      manifests.push(JSON.parse(Buffer.from(stored!.body).toString('utf8')));
    }
  }
  const ends = manifests.map(({ state, files }) =>
    JSON.stringify([
      state,
      files.map(({ path, sha256, size }) => ({ path, sha256, size })),
    ]),
  );
  for (const { contender } of outcomes.filter(({ done }) => done)) {
    const files = wantedFiles(contender);
    expect(ends).toContain(
      JSON.stringify(
        files ? ['applied', manifestFiles(files)] : ['deleted', []],
      ),
    );
  }
}
