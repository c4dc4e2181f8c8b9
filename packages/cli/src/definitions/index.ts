import { CommandDefinition } from '../program/CommandDefinition';
import { deploy } from './deploy';
import { plan } from './plan';
import { render } from './render';
import { schema } from './schema';
import { validate } from './validate';

/** Every command, in the order in which help and reference list them. */
export const definitions: readonly CommandDefinition[] = [
  validate,
  render,
  schema,
  plan,
  deploy,
];
