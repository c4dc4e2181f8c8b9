import { ActionServices } from '../ActionServices';
import { createComponentAwaitAction } from './componentAwait';
import { createDagCheckAction } from './dagCheck';
import { createDagDeployAction } from './dagDeploy';
import { createDagRenderAction } from './dagRender';
import { createEnvironmentGetAction } from './environmentGet';
import { createRepositoryStoreAction } from './repositoryStore';

/** Every action of the module. */
export const createActions = (services: ActionServices) =>
  [
    createEnvironmentGetAction(services),
    createDagCheckAction(services),
    createDagRenderAction(services),
    createRepositoryStoreAction(services),
    createDagDeployAction(services),
    createComponentAwaitAction(services),
  ] as const;
