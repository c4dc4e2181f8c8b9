import { createHash } from 'node:crypto';
import { KubernetesValidatorFunctions } from '@backstage/catalog-model';

const MAX_LENGTH = 63;
const HASH_LENGTH = 12;
// What ends like this could be taken for another DAG’s name with its hash.
const HASHED = new RegExp(`-[0-9a-f]{${HASH_LENGTH}}$`);

/**
 * Name of the entity of a DAG: `environment.dag_id` wherever that is a name
 * and no other DAG's. The catalog compares names in lower case and Airflow
 * does not, and only the first dot can part the two; everything else is cut to
 * what a name may be and told apart by a hash of both.
 */
export function dagEntityName(dag: {
  /** Id of the environment. */
  environment: string;
  dagId: string;
}): string {
  const plain = `${dag.environment}.${dag.dagId}`;
  const isItsOwn =
    plain === plain.toLowerCase() &&
    !dag.environment.includes('.') &&
    !HASHED.test(plain) &&
    KubernetesValidatorFunctions.isValidObjectName(plain);
  if (isItsOwn) return plain;
  const hash = createHash('sha256')
    .update(`${dag.environment}/${dag.dagId}`)
    .digest('hex')
    .slice(0, HASH_LENGTH);
  const start = plain
    .toLowerCase()
    .replace(/[^a-z0-9_.-]/g, '-')
    .slice(0, MAX_LENGTH - HASH_LENGTH - 1)
    .replace(/[-_.]+$/, '');
  return `${start}-${hash}`;
}
