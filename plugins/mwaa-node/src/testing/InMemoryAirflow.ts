import { NotFoundError } from '@backstage/errors';
import { AirflowClient } from '../airflow/AirflowClient';
import { AirflowDag } from '../airflow/AirflowDag';

/** An Airflow that lists the given DAGs and forgets those that are deleted. */
export class InMemoryAirflow implements AirflowClient {
  readonly #dags: Map<string, AirflowDag>;
  readonly #before: (dagId: string) => void;

  constructor(
    dags: AirflowDag[] = [],
    options: {
      /** Runs ahead of each request; what it throws is Airflow's answer. */
      before?: (dagId: string) => void;
    } = {},
  ) {
    this.#dags = new Map(dags.map(dag => [dag.dagId, dag]));
    this.#before = options.before ?? (() => {});
  }

  async getDag(dagId: string, options: { signal?: AbortSignal } = {}) {
    this.#ask(dagId, options.signal);
    const dag = this.#dags.get(dagId);
    return dag && { ...dag };
  }

  async setPaused(
    dagId: string,
    paused: boolean,
    options: { signal?: AbortSignal } = {},
  ): Promise<void> {
    this.#ask(dagId, options.signal);
    const dag = this.#dags.get(dagId);
    if (!dag) {
      throw new NotFoundError(`Airflow knows no DAG ${dagId}`);
    }
    this.#dags.set(dagId, { ...dag, isPaused: paused });
  }

  async deleteDag(
    dagId: string,
    options: { signal?: AbortSignal } = {},
  ): Promise<'deleted' | 'absent'> {
    this.#ask(dagId, options.signal);
    return this.#dags.delete(dagId) ? 'deleted' : 'absent';
  }

  #ask(dagId: string, signal?: AbortSignal) {
    signal?.throwIfAborted();
    this.#before(dagId);
  }
}
