import fc from 'fast-check';
import { DeploymentManifest, ManifestFile } from './DeploymentManifest';
import { dagFolder, repositoryFolder } from './layout';
import { ObservedDeployment, ObservedFile } from './ObservedDeployment';
import { planDeployment } from './planDeployment';

const us = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};
const dag = dagFolder({ dagsPath: 'dags', dagId: 'orders' });
const repository = repositoryFolder({ prefix: '', componentName: 'orders' });

const path = fc.constantFrom('orders.py', 'catalog-info.yaml', 'a', 'b', 'c');
const sha256 = fc.constantFrom('1', '2', '3').map(c => c.repeat(64));
const fileList = fc.array(fc.record({ path, sha256, size: fc.constant(1) }));
const oncePerPath = fc.uniqueArray(
  fc.record({ path, sha256, size: fc.constant(1) }),
  { selector: file => file.path },
);

const manifestOf = (
  state: 'applying' | 'applied',
  claim: typeof us,
  files: ManifestFile[],
  previousFiles?: ManifestFile[],
): DeploymentManifest => ({
  format: 1,
  kind: 'dag',
  name: 'orders',
  ...claim,
  state,
  deploymentId: 'd0',
  generatorVersion: '1.0.0',
  startedAt: '2026-01-02T03:04:05.000Z',
  files,
  ...(previousFiles && { previousFiles }),
});

const observation = fc.record({
  state: fc.constantFrom('applying' as const, 'applied' as const),
  claimed: fc.constantFrom('nobody', 'us', 'others', 'broken'),
  named: oncePerPath,
  previous: fc.option(fileList, { nil: undefined }),
  found: fc.uniqueArray(
    fc.record({ path, sha256: fc.option(sha256, { nil: undefined }) }),
    { selector: file => file.path },
  ),
  rival: fc.boolean(),
});
type Observation = typeof observation extends fc.Arbitrary<infer T> ? T : never;

function observed(o: Observation, prefix: string): ObservedDeployment {
  const claim =
    o.claimed === 'us' ? us : { ...us, component: 'component:default/other' };
  return {
    ...(o.claimed === 'broken' && { manifestProblem: 'it is no manifest' }),
    ...((o.claimed === 'us' || o.claimed === 'others') && {
      manifest: {
        manifest: manifestOf(o.state, claim, o.named, o.previous),
        etag: 'm',
      },
    }),
    ...(o.rival && { rival: { key: 'dags/orders.py', etag: 'r', size: 1 } }),
    files: o.found.map((file): ObservedFile => ({
      ...file,
      key: `${prefix}${file.path}`,
      etag: `${file.path}-${file.sha256}`,
      size: 1,
    })),
  };
}

const desired = oncePerPath.chain(files =>
  fc.tuple(
    ...files.map(file => fc.boolean().map(managed => ({ ...file, managed }))),
  ),
);

const folder = fc.constantFrom(dag, repository);

describe('planDeployment', () => {
  it('never writes or deletes what is not provably ours', () => {
    fc.assert(
      fc.property(folder, desired, observation, (target, files, o) => {
        const state = observed(o, target.prefix);
        const plan = planDeployment({
          folder: target,
          desired: files,
          observed: state,
          claim: us,
        });
        const writable = plan.outcome === 'conflict' ? [] : plan.files;
        for (const { action, key, observedEtag } of writable) {
          const object = state.files.find(file => file.key === key);
          const named = [...o.named, ...(o.previous ?? [])];
          const provenOurs =
            o.claimed === 'us' &&
            named.some(
              n =>
                `${target.prefix}${n.path}` === key &&
                n.sha256 === object?.sha256,
            );
          expect(key.startsWith(target.prefix)).toBe(true);
          expect({ action, isFree: !object, provenOurs, observedEtag }).toEqual(
            action === 'create'
              ? {
                  action,
                  isFree: true,
                  provenOurs: false,
                  observedEtag: undefined,
                }
              : {
                  action,
                  isFree: false,
                  provenOurs: true,
                  observedEtag: object?.etag,
                },
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is a conflict whenever the folder is not ours or free', () => {
    fc.assert(
      fc.property(folder, desired, observation, (target, files, o) => {
        fc.pre(
          o.claimed === 'others' ||
            o.claimed === 'broken' ||
            (o.claimed === 'nobody' && (o.rival || o.found.length > 0)),
        );
        const plan = planDeployment({
          folder: target,
          desired: files,
          observed: observed(o, target.prefix),
          claim: us,
        });
        expect(plan.outcome).toBe('conflict');
        expect(plan.claimConflict).toEqual({
          kind: expect.any(String),
          reason: expect.any(String),
        });
      }),
    );
  });

  it('leads to what is desired, and then to nothing more', () => {
    fc.assert(
      fc.property(desired, observation, (files, o) => {
        const before = observed(o, dag.prefix);
        const options = { folder: dag, desired: files, claim: us };
        const plan = planDeployment({ ...options, observed: before });
        fc.pre(plan.outcome !== 'conflict');

        const after = new Map(before.files.map(file => [file.path, file]));
        for (const file of plan.files) {
          if (file.action === 'delete') {
            after.delete(file.path);
          } else if (file.action !== 'unchanged') {
            const { path: at, key, sha256: hash } = file;
            after.set(at, {
              path: at,
              key,
              sha256: hash,
              size: 1,
              etag: 'new',
            });
          }
        }
        const wanted = new Set<string>(files.map(file => file.path));
        for (const file of files) {
          const kept =
            !file.managed && before.files.find(f => f.path === file.path);
          expect(after.get(file.path)?.sha256).toBe(
            kept ? kept.sha256 : file.sha256,
          );
        }
        // What is left beside them was there before and no manifest named it.
        for (const file of [...after.values()].filter(
          f => !wanted.has(f.path),
        )) {
          expect(before.files).toContainEqual(file);
          expect(plan.foreign).toContain(file.key);
        }
        const again = planDeployment({
          ...options,
          observed: {
            files: [...after.values()],
            manifest: {
              manifest: manifestOf(
                'applied',
                us,
                [...after.values()]
                  .filter(f => wanted.has(f.path))
                  .map(f => ({ path: f.path, sha256: f.sha256!, size: 1 })),
              ),
              etag: 'm2',
            },
          },
        });
        expect(again.outcome).toBe('unchanged');
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes and removes nothing where only creating is allowed', () => {
    fc.assert(
      fc.property(desired, observation, (files, o) => {
        const plan = planDeployment({
          folder: repository,
          desired: files,
          observed: observed(o, repository.prefix),
          claim: us,
        });
        expect(
          plan.files.filter(
            f => f.action === 'update' || f.action === 'delete',
          ),
        ).toEqual([]);
      }),
    );
  });
});
