import { InputError } from '@backstage/errors';
import { parseDagSourceYaml } from 'backstage-plugin-mwaa-common';
import { ApiServices } from '../ApiServices';
import { componentDag } from '../component/componentDag';
import { AgentRequest } from './AgentActionDefinition';

/**
 * The specification that was given, or the one in the repository of the
 * component as it stands now: what is too large for a request of MCP is
 * referred to. InputError where there is neither.
 */
export async function specificationOf(
  { spec, componentRef }: { spec?: object; componentRef?: string },
  request: AgentRequest,
  services: ApiServices,
): Promise<unknown> {
  if (spec) return spec;
  if (componentRef === undefined) {
    throw new InputError(
      'Give "spec", or "componentRef" of a component whose repository has the dag.yaml',
    );
  }
  const { dagYaml } = await componentDag(
    { componentRef, ...request },
    services,
  );
  const { operatorClasses } = services.mwaa.config;
  const read = parseDagSourceYaml(
    dagYaml,
    undefined,
    operatorClasses && { operatorClasses },
  );
  if (read.source === 'handwritten') {
    throw new InputError(
      `The DAG of ${componentRef} is handwritten Python: it has no specification, and its repository deploys it`,
    );
  }
  return read.spec;
}
