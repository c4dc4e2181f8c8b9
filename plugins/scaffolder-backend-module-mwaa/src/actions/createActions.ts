import { ActionServices } from '../ActionServices';
import { createComponentAwaitAction } from './componentAwait';
import { createDagCheckAction } from './dagCheck';
import { createDagDeleteAction } from './dagDelete';
import { createDagDeployAction } from './dagDeploy';
import { createDagPauseAction } from './dagPause';
import { createDagPlanAction } from './dagPlan';
import { createDagPromoteAction } from './dagPromote';
import { createDagRenderAction } from './dagRender';
import { createDagReviseAction } from './dagRevise';
import { createDagRollbackAction } from './dagRollback';
import { createDagTransferAction } from './dagTransfer';
import { createDagTriggerAction } from './dagTrigger';
import { createDagUnpauseAction } from './dagUnpause';
import { createDagVerifyAction } from './dagVerify';
import { createEnvironmentGetAction } from './environmentGet';
import { createRepositoryStoreAction } from './repositoryStore';

/** Every action of the module. */
export const createActions = (services: ActionServices) =>
  [
    createEnvironmentGetAction(services),
    createDagCheckAction(services),
    createDagReviseAction(services),
    createDagRenderAction(services),
    createRepositoryStoreAction(services),
    createDagPlanAction(services),
    createDagDeployAction(services),
    createDagVerifyAction(services),
    createDagTriggerAction(services),
    createDagPauseAction(services),
    createDagUnpauseAction(services),
    createDagPromoteAction(services),
    createDagRollbackAction(services),
    createDagTransferAction(services),
    createDagDeleteAction(services),
    createComponentAwaitAction(services),
  ] as const;
