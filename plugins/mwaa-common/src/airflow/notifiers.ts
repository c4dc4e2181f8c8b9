import { sns } from './notifiers/sns';
import { sqs } from './notifiers/sqs';
import { OperatorDefinition } from './operatorDefinition';

/** Every notifier a specification may name, in the order a form offers them. */
export const notifiers: readonly OperatorDefinition[] = [sns, sqs];
