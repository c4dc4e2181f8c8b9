import { OperatorField } from './operatorDefinition';

/** To whom an e-mail goes, and with what. */
export const emailFields: readonly OperatorField[] = [
  {
    name: 'to',
    title: 'To',
    help: 'One or several e-mail addresses.',
    type: 'string',
    required: true,
    template: true,
    orList: true,
    example: ['sales-data@example.com'],
  },
  {
    name: 'cc',
    title: 'Copy to',
    help: 'One or several e-mail addresses.',
    type: 'string',
    template: true,
    orList: true,
    example: ['sales@example.com'],
  },
  {
    name: 'bcc',
    title: 'Blind copy to',
    help: 'One or several e-mail addresses.',
    type: 'string',
    template: true,
    orList: true,
    example: ['archive@example.com'],
  },
  {
    name: 'files',
    title: 'Attachments',
    help: 'Paths of files on the worker.',
    type: 'stringList',
    template: true,
    example: ['/tmp/orders.csv'],
  },
  {
    name: 'custom_headers',
    title: 'Headers',
    help: 'Further headers of the e-mail.',
    type: 'stringMap',
    template: true,
    example: { 'X-Priority': '1' },
  },
];
