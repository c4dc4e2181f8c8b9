import { airflowUrl, dagLocation } from 'backstage-plugin-mwaa-node';
import { catalogFacts } from '../component/catalogFacts';
import { pythonFacts } from '../component/pythonFacts';
import { repositoryDescription } from '../component/repositoryDescription';
import { runBody } from '../component/runBody';
import { plannedFiles } from '../deployment/plannedFiles';
import { environmentFacts } from '../environment/environmentFacts';
import { CheckedComponent } from './CheckedComponent';
import { ciFacts } from './ciFacts';
import { configurationFacts } from './configurationFacts';

/** What the other steps and the skeleton read. Pure. */
export function checkOutputs(checked: CheckedComponent) {
  const { component, environment, spec, target, repository, plan } = checked;
  const { config } = checked;
  const { dagId } = spec;
  return {
    componentRef: checked.componentRef,
    component,
    catalog: catalogFacts(component, environment, dagId),
    environmentName: environment.id,
    environment: environmentFacts(environment),
    deployFrom: environment.deployFrom,
    dagId,
    dag: {
      dagId,
      location: dagLocation(environment, dagId),
      airflowUrl: airflowUrl(environment, dagId),
      runBody: runBody(target),
    },
    spec,
    python: pythonFacts(spec, target),
    ci: ciFacts(config, environment, dagId),
    configuration: configurationFacts(config, environment),
    plan: { outcome: plan.outcome, files: plannedFiles(plan) },
    repository: {
      ...repository.target,
      description: repositoryDescription(component.description),
    },
    repositoryExists: repository.exists,
    registered: checked.registered,
    warnings: checked.warnings,
  };
}
