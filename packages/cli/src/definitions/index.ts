import { CommandDefinition } from '../program/CommandDefinition';
import { adopt } from './adopt';
import { deleteDefinition } from './delete';
import { deploy } from './deploy';
import { drift } from './drift';
import { eject } from './eject';
import { history } from './history';
import { iamPolicy } from './iamPolicy';
import { plan } from './plan';
import { promote } from './promote';
import { render } from './render';
import { rollback } from './rollback';
import { schema } from './schema';
import { status } from './status';
import { transfer } from './transfer';
import { validate } from './validate';
import { verify } from './verify';

/** Every command, in the order in which help and reference list them. */
export const definitions: readonly CommandDefinition[] = [
  validate,
  render,
  schema,
  plan,
  deploy,
  verify,
  status,
  history,
  rollback,
  deleteDefinition,
  drift,
  promote,
  eject,
  adopt,
  transfer,
  iamPolicy,
];
