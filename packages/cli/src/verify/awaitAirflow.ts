import {
  VerifiedDeployment,
  verifyDeployment,
} from 'backstage-plugin-mwaa-node';
import { CommandContext } from '../program/CommandContext';
import { Destination } from '../project/Destination';

/** Waits for Airflow, and says meanwhile for what. */
export async function awaitAirflow(
  { environment, services }: Destination,
  dag: { dagId: string; deploymentId?: string; budgetSeconds?: number },
  { notices, signal }: Pick<CommandContext, 'notices' | 'signal'>,
): Promise<VerifiedDeployment> {
  let said: string | undefined;
  return verifyDeployment(
    {
      ...dag,
      environment,
      signal,
      onWait: reason => {
        if (reason !== said) notices.done('waiting:', reason);
        said = reason;
      },
    },
    services,
  );
}
