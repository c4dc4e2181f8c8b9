import { DagBucket, ObjectState } from '../../aws/DagBucket';

/** All keys below DagS3Path at one time, by the folder that they lie in. */
export class DagsListing {
  /** How many keys there are. */
  readonly size: number;
  readonly #prefix: string;
  readonly #byFolder = new Map<string, ObjectState[]>();

  constructor(dagsPath: string, objects: readonly ObjectState[]) {
    this.size = objects.length;
    this.#prefix = dagsPath === '' ? '' : `${dagsPath}/`;
    for (const object of objects) {
      const folder = this.#folderOf(object.key);
      const known = this.#byFolder.get(folder);
      if (known) {
        known.push(object);
      } else {
        this.#byFolder.set(folder, [object]);
      }
    }
  }

  static async read(options: {
    bucket: DagBucket;
    dagsPath: string;
    /** Where the listing may be cut; see DagBucket. */
    splitAt?: readonly string[];
    signal?: AbortSignal;
  }): Promise<DagsListing> {
    const { bucket, dagsPath, splitAt, signal } = options;
    const prefix = dagsPath === '' ? '' : `${dagsPath}/`;
    return new DagsListing(
      dagsPath,
      await bucket.list(prefix, signal, splitAt),
    );
  }

  /** Names of the folders right below DagS3Path, in the order of the listing. */
  get folders(): string[] {
    return [...this.#byFolder.keys()]
      .filter(folder => folder !== '')
      .map(folder => folder.slice(0, -1));
  }

  /** The same with other content of some folders, given by their prefixes. */
  withFolders(folders: ReadonlyMap<string, readonly ObjectState[]>) {
    const replaced = new Set([...folders.keys()].map(p => this.#folderOf(p)));
    return new DagsListing(this.#prefix.slice(0, -1), [
      ...[...this.#byFolder]
        .filter(([folder]) => !replaced.has(folder))
        .flatMap(([, objects]) => objects),
      ...[...folders.values()].flat(),
    ]);
  }

  /** Objects whose key begins so; a prefix must lie within one folder, or beside all. */
  list(prefix: string): ObjectState[] {
    return (this.#byFolder.get(this.#folderOf(prefix)) ?? []).filter(
      ({ key }) => key.startsWith(prefix),
    );
  }

  etagOf(key: string): string | undefined {
    return this.#byFolder
      .get(this.#folderOf(key))
      ?.find(object => object.key === key)?.etag;
  }

  /** The first part below DagS3Path, with its slash; empty beside all folders. */
  #folderOf(key: string): string {
    const rest = key.slice(this.#prefix.length);
    return rest.slice(0, rest.indexOf('/') + 1);
  }
}
