import { Command } from '../program/CommandContext';
import { adopt } from './adopt';
import { deleteCommand } from './delete';
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

/** What each command does, by its name. */
export const commands: Readonly<Record<string, Command<never>>> = {
  adopt,
  delete: deleteCommand,
  deploy,
  drift,
  eject,
  history,
  'iam-policy': iamPolicy,
  plan,
  promote,
  render,
  rollback,
  schema,
  status,
  transfer,
  validate,
  verify,
};
