import { operation } from './operation';
import { operations } from './operations';
import { schemas } from './schemas';

const paths: { [path: string]: { [method: string]: object } } = {};
for (const { method, path, facts } of operations) {
  paths[path] = { ...paths[path], [method]: operation(path, facts) };
}

/** The API in OpenAPI 3.1. */
export const openapiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Airflow DAGs on Amazon MWAA',
    version: '1',
    description:
      'What the wizard asks: environments, dag_ids, previews, plans, operators and schedules. What pages of DAGs show, and what people do to DAGs there.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/mwaa' }],
  security: [{ bearer: [] }],
  paths,
  components: {
    schemas,
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  },
};
