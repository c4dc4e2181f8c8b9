import {
  AirflowRole,
  iamPolicy as policyFor,
  IamPurpose,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { Command, CommandContext } from '../program/CommandContext';
import { openDag } from '../project/openDag';
import { openDestination } from '../project/openDestination';
import { ProjectOptions } from '../project/ProjectOptions';
import { readProjectComponent } from '../project/readProjectComponent';

export type IamPolicyOptions = ProjectOptions & {
  purpose?: IamPurpose;
  allDags?: boolean;
  airflowRole?: AirflowRole;
  discovery?: boolean;
  purge?: boolean;
};

export const iamPolicy: Command<IamPolicyOptions> = async (
  options,
  context,
) => {
  const { purpose = 'ci', allDags, airflowRole, discovery, purge } = options;
  const { dagId, destination } = allDags
    ? { dagId: undefined, destination: await ofComponent(options, context) }
    : await openDag(options, context);
  const policy = policyFor({
    environment: destination.environment,
    purpose,
    dagId,
    discovery,
    purge,
    airflowRole,
  });
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      environment: destination.environment.id,
      purpose,
      ...(dagId !== undefined && { dagId }),
      policy,
    },
    lines: [],
    document: `${JSON.stringify(policy, null, 2)}\n`,
  };
};

async function ofComponent(options: ProjectOptions, context: CommandContext) {
  const component = await readProjectComponent(
    options,
    context.cwd,
    () => options.dagId,
  );
  return openDestination(options, component?.environment, context);
}
