import { Story } from '../Story';

const tags = {
  type: 'array',
  title: 'Tags',
  description: 'Lower-case letters, digits and any of "+#:-".',
  items: { type: 'string' },
  'ui:field': 'MwaaTags',
};

const stories: Story[] = [
  { title: 'Empty', properties: { tags } },
  {
    title: 'Some, and a long one',
    properties: { tags },
    formData: { tags: ['daily', `sales-${'x'.repeat(50)}`] },
  },
];

export default stories;
