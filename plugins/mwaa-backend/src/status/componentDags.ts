import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { isError, toError } from '@backstage/errors';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_ENVIRONMENT,
  ComponentDags,
  DagStatus,
} from 'backstage-plugin-mwaa-common';
import { eachBounded } from 'backstage-plugin-mwaa-node';
import { ownerOf } from 'backstage-plugin-mwaa-node/authorise';
import { onceUserInfo } from '../access/onceUserInfo';
import { ApiServices } from '../ApiServices';
import { findComponent } from '../component/findComponent';
import { requiredFact } from '../component/requiredFact';
import { environmentProblem } from '../environments/environmentProblem';
import { everyEnvironment } from '../environments/everyEnvironment';
import { knownEnvironment } from '../environments/knownEnvironment';
import { dagStatus } from './dagStatus';

const AT_ONCE = 10;

interface Component {
  ref: string;
  dagId: string;
  /** That the catalog names. */
  environment: string;
  owner?: string;
}

function componentOf(entity: Entity, ref: string): Component {
  const { annotations } = entity.metadata;
  const annotation = (key: string) =>
    requiredFact(annotations?.[key], ref, `annotation ${key}`);
  const owner = ownerOf(entity);
  return {
    ref,
    dagId: annotation(ANNOTATION_DAG_ID),
    environment: annotation(ANNOTATION_ENVIRONMENT),
    ...(owner && { owner }),
  };
}

type Unread = NonNullable<ComponentDags['unread']>[number];

const unreadOf = (environment: string, error: unknown): Unread => ({
  environment,
  unavailable: environmentProblem(
    toError(error),
    `How the DAG is in ${environment}`,
  ),
});

/** Whether the manifest there claims the dag_id for this component. */
async function holds(
  id: string,
  { ref, dagId }: Component,
  services: ApiServices,
): Promise<boolean | Unread> {
  try {
    const environment = await knownEnvironment(id, services);
    const claimed = await services.bucketReads.claim(environment, dagId);
    return 'unavailable' in claimed
      ? { environment: id, unavailable: claimed.unavailable }
      : claimed.value?.component === ref;
  } catch (error) {
    // It is gone since, or is in the configuration under another id as well.
    if (isError(error) && error.name === 'NotFoundError') return false;
    return unreadOf(id, error);
  }
}

/** Environments beside the one that the catalog names. */
async function findOthers(component: Component, services: ApiServices) {
  const { ids, failures } = await everyEnvironment(services);
  const unread = failures.map(({ id, error }) => unreadOf(id, error));
  const found: string[] = [];
  const named = component.environment.toLowerCase();
  await eachBounded(
    ids.filter(id => id.toLowerCase() !== named),
    { limit: AT_ONCE },
    async id => {
      const held = await holds(id, component, services);
      if (typeof held === 'object') unread.push(held);
      else if (held) found.push(id);
    },
  );
  return { found: found.sort(), unread };
}

/**
 * The DAG of a component in every environment that holds it: first the one
 * that the catalog names, whether something is deployed there or not.
 * NotFoundError says what is missing; NotAllowedError for those who may see
 * it nowhere.
 */
export async function componentDags(
  {
    componentRef: ref,
    credentials,
  }: {
    /** Full entity ref. */
    componentRef: string;
    credentials: BackstageCredentials;
  },
  given: ApiServices,
): Promise<ComponentDags> {
  const services = { ...given, userInfo: onceUserInfo(given.userInfo) };
  const component = componentOf(
    await findComponent(ref, credentials, services),
    ref,
  );
  const { dagId, owner } = component;
  const { found, unread } = await findOthers(component, services);
  const claim = owner === undefined ? undefined : { component: ref, owner };
  const environments = [component.environment, ...found];
  const answers = await Promise.allSettled(
    environments.map(environment =>
      dagStatus({ environment, dagId, credentials }, services, claim),
    ),
  );
  const dags: DagStatus[] = [];
  answers.forEach((answer, index) => {
    if (answer.status === 'fulfilled') dags.push(answer.value);
    else unread.push(unreadOf(environments[index], answer.reason));
  });
  const [first] = answers;
  if (!dags.length && first.status === 'rejected') throw first.reason;
  return { componentRef: ref, dagId, dags, ...(unread.length && { unread }) };
}
