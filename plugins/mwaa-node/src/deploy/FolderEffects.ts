import { ObjectState } from '../aws/DagBucket';
import { deleteFile, isConflict, writeFile } from './applyFile';
import { confirmClaim } from './confirmClaim';
import { PlannedFile } from './DeploymentPlan';
import { DesiredFile } from './DesiredFile';
import { eachBounded } from './eachBounded';
import { FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { KnownFiles, knownByPath } from './KnownFiles';
import { manifestKeyOf } from './layout';
import { knownFiles } from './ownership';
import { stoppedDeployment } from './stoppedDeployment';

const WRITES_AT_ONCE = 4;

/** What a run does to files under the claim that it holds, and has done so far. */
export class FolderEffects {
  /** What it wrote, by path. */
  readonly written = new Map<string, ObjectState>();
  /** What of it was not there before, by path. */
  readonly created = new Map<string, ObjectState>();
  readonly #deployment: FolderDeployment;
  readonly #held: HeldClaim;
  readonly #known: KnownFiles;
  readonly #bodies: ReadonlyMap<string, DesiredFile>;
  readonly #asked: Set<string>;
  readonly #done = new Set<string>();

  /** @param planned - all that is to be done, for the count in messages */
  constructor(
    deployment: FolderDeployment,
    held: HeldClaim,
    planned: readonly PlannedFile[],
  ) {
    this.#deployment = deployment;
    this.#held = held;
    this.#known = knownByPath(knownFiles(held.manifest));
    this.#bodies = new Map(deployment.desired.map(file => [file.path, file]));
    this.#asked = new Set(planned.map(file => file.key));
  }

  get hasBegun(): boolean {
    return this.#done.size > 0;
  }

  /** False for a write-once file: it keeps a content that this run lacks. */
  canBring({ action, path, sha256 }: PlannedFile): boolean {
    return action === 'delete' || this.#bodies.get(path)?.sha256 === sha256;
  }

  /** Writes and deletes, a few at a time; returns when all of it has happened. */
  async bring(files: readonly PlannedFile[]): Promise<void> {
    const { signal } = this.#deployment;
    files.forEach(file => this.#asked.add(file.key));
    const failures = await eachBounded(
      files,
      { limit: WRITES_AT_ONCE, signal },
      file => this.#effect(file),
    );
    if (failures.some(({ error }) => isConflict(error))) {
      // Whoever superseded this run is a better reason than what it wrote.
      await this.onManifest(() => confirmClaim(this.#deployment, this.#held));
    }
    if (failures.length || signal?.aborted) {
      throw this.#stopped(
        failures.map(({ item, error }) => ({ key: item.key, error })),
      );
    }
  }

  /** Says what stands where when the request fails, unless it tells of others. */
  async onManifest<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      const key = manifestKeyOf(this.#deployment.folder);
      throw isConflict(error) ? error : this.#stopped([{ key, error }]);
    }
  }

  async #effect(planned: PlannedFile): Promise<void> {
    const { bucket, folder, signal, onProgress } = this.#deployment;
    const { path, key, action } = planned;
    const request = {
      bucket,
      folder,
      planned,
      known: this.#known,
      signal,
      confirm: async () => {
        const { manifest } = await confirmClaim(this.#deployment, this.#held);
        return knownByPath(knownFiles(manifest));
      },
    };
    if (action === 'delete') {
      await deleteFile(request);
    } else {
      const file = this.#bodies.get(path)!;
      const { state, created } = await writeFile({ ...request, file });
      this.written.set(path, state);
      if (created) {
        this.created.set(path, state);
      }
    }
    this.#done.add(key);
    onProgress?.({ step: action === 'delete' ? 'deleted' : 'written', key });
  }

  #stopped(failures: { key: string; error: unknown }[]): Error {
    return stoppedDeployment({
      ...this.#deployment,
      done: [...this.#done],
      total: this.#asked.size,
      failures: this.#deployment.signal?.aborted ? [] : failures,
    });
  }
}
