import { chime } from './notifiers/chime';
import { email } from './notifiers/email';
import { python } from './notifiers/python';
import { ses } from './notifiers/ses';
import { slack } from './notifiers/slack';
import { slackWebhook } from './notifiers/slackWebhook';
import { sns } from './notifiers/sns';
import { sqs } from './notifiers/sqs';
import { webhook } from './notifiers/webhook';
import { OperatorDefinition } from './operatorDefinition';

/** Every notifier a specification may name, in the order a form offers them. */
export const notifiers: readonly OperatorDefinition[] = [
  sns,
  sqs,
  email,
  ses,
  slack,
  slackWebhook,
  chime,
  webhook,
  python,
];
