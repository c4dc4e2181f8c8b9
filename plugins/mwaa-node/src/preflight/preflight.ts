import { isError } from '@backstage/errors';
import { airflowVersionCheck } from './checks/airflowVersionCheck';
import { bucketRegionCheck } from './checks/bucketRegionCheck';
import { bucketVersioningCheck } from './checks/bucketVersioningCheck';
import { capacityCheck } from './checks/capacityCheck';
import { AirflowFinding, dagIdCheck } from './checks/dagIdCheck';
import { encryptionCheck } from './checks/encryptionCheck';
import { environmentStatusCheck } from './checks/environmentStatusCheck';
import { publicAccessCheck } from './checks/publicAccessCheck';
import { requirementsCheck } from './checks/requirementsCheck';
import {
  PreflightCheck,
  PreflightCheckId,
  PreflightVerdict,
} from './PreflightCheck';
import { PreflightOptions } from './PreflightOptions';
import { unreadVerdict } from './unreadVerdict';

/**
 * Looks at everything outside of the DAG that a deployment depends on, all at
 * once, and changes nothing. One check for each matter, always all of them and
 * in the same order; only an abort is thrown.
 */
export async function preflight(
  options: PreflightOptions,
): Promise<PreflightCheck[]> {
  const { environment, services, dagId, claim, signal } = options;
  const { id, bucketName, dagsPath } = environment;
  const settings = services.bucketSettings(environment);

  /** The verdict on what is read, or on that it cannot be. */
  const read = <T>(
    what: string,
    value: Promise<T>,
    decide: (value: T) => PreflightVerdict,
  ): Promise<PreflightVerdict> =>
    value.then(decide, error => unreadVerdict(error, what));

  const verdicts: Record<
    PreflightCheckId,
    PreflightVerdict | Promise<PreflightVerdict>
  > = {
    'environment-status': environmentStatusCheck(environment),
    'airflow-version': airflowVersionCheck(environment.airflowVersion),
    'bucket-region': read(
      `The region of the bucket ${bucketName}`,
      settings.region(signal),
      region => bucketRegionCheck(region, environment),
    ),
    'bucket-versioning': read(
      `Versioning of the bucket ${bucketName}`,
      settings.versioning(signal),
      versioning => bucketVersioningCheck(versioning, bucketName),
    ),
    'public-access': read(
      `Whether the bucket ${bucketName} blocks public access`,
      settings.publicAccessBlock(signal),
      block => publicAccessCheck(block, bucketName),
    ),
    encryption: read(
      `The encryption of the bucket ${bucketName}`,
      settings.encryption(signal),
      encryption => encryptionCheck(encryption, environment),
    ),
    capacity: read(
      `How many DAGs ${id} has`,
      settings.entries(dagsPath && `${dagsPath}/`, signal),
      entries => capacityCheck(entries, environment, dagId),
    ),
    'dag-id': findInAirflow(options).then(found =>
      dagIdCheck(dagId, claim, found),
    ),
    requirements: requirementsCheck(options.requirements ?? [], id),
  };
  const checks = await Promise.all(
    Object.entries(verdicts).map(async ([check, verdict]) => ({
      id: check as PreflightCheckId,
      ...(await verdict),
    })),
  );
  signal?.throwIfAborted();
  return checks;
}

async function findInAirflow({
  services,
  environment,
  dagId,
  signal,
}: PreflightOptions): Promise<AirflowFinding> {
  try {
    const airflow = services.airflow(environment);
    return { dag: await airflow.getDag(dagId, { signal }) };
  } catch (error) {
    return { error: isError(error) ? error : new Error(String(error)) };
  }
}
