import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { meshEntities } from '../../src/testing/meshEntities';
import { Story } from '../Story';

const properties = {
  dependsOn: {
    type: 'array',
    title: 'Depends on',
    description: 'Components and storage areas that must be there first.',
    items: { type: 'string' },
    'ui:field': 'MwaaReferences',
  },
};

const catalog = catalogApiMock({ entities: meshEntities });

const never = () => new Promise<never>(() => {});
const fails = async () => {
  throw new TypeError('Failed to fetch');
};

const stories: Story[] = [
  { title: 'Empty', properties, catalog },
  {
    title: 'One of each',
    properties,
    catalog,
    formData: {
      dependsOn: [
        'component:default/orders-daily-load',
        'resource:default/orders-raw',
        'api:default/orders-per-day',
        'resource:default/web-shop',
        'component:default/checks',
        'resource:default/gone-with-a-name-as-long-as-a-name-can-be-in-the-catalog-0123',
        'urn:dmb:ex:bank',
      ],
    },
  },
  {
    title: 'Only storage areas',
    properties: {
      dependsOn: {
        ...properties.dependsOn,
        'ui:options': { kinds: ['Resource'], types: ['storage-area'] },
      },
    },
    catalog,
  },
  {
    title: 'The catalog never answers',
    properties,
    catalog: Object.assign(catalogApiMock(), {
      getEntitiesByRefs: never,
      queryEntities: never,
    }),
    formData: { dependsOn: ['resource:default/orders-raw'] },
  },
  {
    title: 'Offline',
    properties,
    catalog: Object.assign(catalogApiMock(), {
      getEntitiesByRefs: fails,
      queryEntities: fails,
    }),
    formData: { dependsOn: ['resource:default/orders-raw'] },
  },
];

export default stories;
