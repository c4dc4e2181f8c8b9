import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  airflowTarget,
  DagSpec,
  EnvironmentValues,
  parseDagSpec,
  readDeploymentMark,
  UNMARKED_DIGEST,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { AirflowDag } from './AirflowAnswer';
import { AirflowServer } from './AirflowServer';
import { sharedAirflow } from './shared/sharedAirflow';
import { Supposed } from './Supposed';

/** A DAGs folder as it would lie in the bucket, read by a real Airflow. */
export class DagsFolder {
  readonly #path = mkdtempSync(join(tmpdir(), 'contract-dags-'));
  readonly #server: AirflowServer;

  constructor(version: string) {
    this.#server = new AirflowServer(version, sharedAirflow(version));
  }

  get server(): AirflowServer {
    return this.#server;
  }

  get target() {
    return airflowTarget(this.#server.version);
  }

  /**
   * Parses and renders a specification and lets Airflow import it: without an
   * import error, without a Python warning that names the file, and into the
   * same serialized DAG each time. Its documentation has had the line for the
   * deployment's digest at its end.
   */
  async import(
    input: unknown,
    supposed: Supposed = {},
    environment?: EnvironmentValues,
  ): Promise<{ spec: DagSpec; dag: AirflowDag; source: string }> {
    const { spec } = parseDagSpec(input, this.target, { environment });
    const { files } = await renderDag(spec, this.target, environment);
    const folder = join(this.#path, spec.dagId);
    rmSync(folder, { recursive: true, force: true });
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const parsed = await this.#server.parse(
      join(folder, files[0].path),
      supposed,
    );
    const { importErrors, warnings, stable, dags } = parsed;
    if (importErrors.length || warnings.length || !stable || !dags.length) {
      throw new Error(
        `Airflow ${this.#server.version} does not take the file as it is: ${JSON.stringify({ importErrors, warnings, stable, dags: dags.length }, undefined, 2)}\n${files[0].content}`,
      );
    }
    const { docs, digest } = readDeploymentMark(dags[0].docs ?? '');
    if (digest !== UNMARKED_DIGEST) {
      throw new Error(`No line for a digest at the end of ${dags[0].docs}`);
    }
    const dag = { ...dags[0], docs: docs || null };
    return { spec, dag, source: files[0].content };
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#path, { recursive: true, force: true });
  }
}
