import { isError } from '@backstage/errors';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaServices } from '../createMwaaServices';
import { eachBounded } from '../deploy/eachBounded';
import { dagFolder } from '../deploy/layout';
import { observeClaim } from '../deploy/observeClaim';
import { isClaim } from '../deploy/ownership';
import { pathProblem } from '../deploy/pathProblem';
import { parseDagRef } from './dagRef';
import { DagResource } from './DagResource';

type Services = Pick<MwaaServices, 'environments' | 'dagBucket'>;

const DAGS_AT_ONCE = 8;

/**
 * The DAGs that the refs (`environment/dag_id`) name, in their order, as the
 * manifests tell. Undefined where nobody has claimed the dag_id, where whose
 * it is cannot be told, and for an environment that is not in the
 * configuration; the permission framework denies those. Whatever keeps it
 * from being read is thrown.
 */
export async function findDagResources(
  refs: readonly string[],
  services: Services,
): Promise<(DagResource | undefined)[]> {
  // MWAA answers few requests a second: each environment is asked once.
  const described = new Map<string, Promise<MwaaEnvironment | undefined>>();
  const environmentOf = (id: string) => {
    const known = described.get(id) ?? findEnvironment(id, services);
    described.set(id, known);
    return known;
  };
  const found = new Map<string, DagResource | undefined>();
  const [failure] = await eachBounded(
    refs,
    { limit: DAGS_AT_ONCE },
    async ref => {
      const { environment: id, dagId } = parseDagRef(ref) ?? {};
      const environment = id && (await environmentOf(id));
      if (environment && dagId && !pathProblem(dagId)) {
        found.set(ref, await findClaimedDag(environment, dagId, services));
      }
    },
  );
  if (failure) {
    throw failure.error;
  }
  return refs.map(ref => found.get(ref));
}

async function findEnvironment(id: string, { environments }: Services) {
  try {
    return await environments.get(id);
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}

async function findClaimedDag(
  environment: MwaaEnvironment,
  dagId: string,
  { dagBucket }: Services,
): Promise<DagResource | undefined> {
  const { id, deployFrom, dagsPath } = environment;
  const { manifest: found } = await observeClaim({
    bucket: dagBucket(environment),
    folder: dagFolder({ dagsPath, dagId }),
  });
  if (!found || !isClaim(found.manifest)) {
    return undefined;
  }
  const { owner, component } = found.manifest;
  return { environment: id, deployFrom, dagId, owner, component };
}
