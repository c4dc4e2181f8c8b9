import { toError } from '@backstage/errors';
import { ApiServices } from '../ApiServices';

/** The ids of all environments, and why some may be missing. */
export interface EveryEnvironment {
  ids: string[];
  /** By what stands for a discovery rule. */
  failures: { id: string; error: Error }[];
}

/** Which environments there are, listed and discovered. */
export async function everyEnvironment({
  reads,
}: Pick<ApiServices, 'reads'>): Promise<EveryEnvironment> {
  const listed = reads.listed.map(({ id }) => id);
  try {
    const { value } = await reads.discover({ maxAgeMs: 60_000 });
    const { environments, failures } = value;
    return { ids: [...listed, ...environments.map(({ id }) => id)], failures };
  } catch (error) {
    return {
      ids: listed,
      failures: [{ id: 'mwaa.discovery', error: toError(error) }],
    };
  }
}
