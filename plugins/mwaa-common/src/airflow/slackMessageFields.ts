import { OperatorField } from './operatorDefinition';

/** What a Slack message holds beside its text. */
export const slackMessageFields: readonly OperatorField[] = [
  {
    name: 'blocks',
    title: 'Blocks',
    help: 'The message as blocks of Slack’s Block Kit; the text is then what a notification shows.',
    type: 'list',
    template: true,
    example: [
      { type: 'section', text: { type: 'mrkdwn', text: '*Orders* are late' } },
    ],
  },
  {
    name: 'attachments',
    title: 'Attachments',
    help: 'Attachments in Slack’s own form.',
    type: 'list',
    template: true,
    example: [{ color: '#d00000', text: 'Orders are late' }],
  },
];
