import { NotFoundError } from '@backstage/errors';
import { EnvironmentDirectory } from '../aws/EnvironmentDirectory';
import { isSameEnvironmentId } from '../aws/environmentId';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaEnvironments } from '../aws/MwaaEnvironments';

/** Environments that are simply given. */
export class InMemoryMwaaEnvironments implements MwaaEnvironments {
  readonly #environments: MwaaEnvironment[];

  constructor(environments: MwaaEnvironment[]) {
    this.#environments = environments;
  }

  get directory(): EnvironmentDirectory {
    return {
      listed: this.#environments,
      discover: async () => ({ environments: [], failures: [] }),
      describe: ({ id }) => this.get(id),
    };
  }

  async list() {
    return { environments: [...this.#environments], failures: [] };
  }

  async get(id: string): Promise<MwaaEnvironment> {
    const environment = this.#environments.find(e =>
      isSameEnvironmentId(e.id, id),
    );
    if (!environment) {
      throw new NotFoundError(`There is no environment ${id}`);
    }
    return environment;
  }
}
