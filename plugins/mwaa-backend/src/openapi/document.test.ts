import Ajv2020 from 'ajv/dist/2020';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';
import { routes } from '../routes';
import { openapiDocument } from './document';
import { schemas } from './schemas';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const operations = Object.entries(openapiDocument.paths).flatMap(
  ([path, methods]) => Object.keys(methods).map(method => `${method} ${path}`),
);

describe('the OpenAPI document', () => {
  it('has every route, and nothing else', () => {
    const served = routes.map(
      ({ method, path }) =>
        `${method} ${path.replace(/:(\w+)/g, (_, name) => `{${name}}`)}`,
    );
    expect(operations.sort()).toEqual(served.sort());
  });

  it('names each operation once, and uses every schema', () => {
    const text = JSON.stringify(openapiDocument);
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(routes.length);
    expect(
      Object.keys(schemas).filter(
        name => !text.includes(`#/components/schemas/${name}"`),
      ),
    ).toEqual([]);
  });

  it.each(Object.keys(schemas))('has a schema of %s that is one', name => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(() => {
      ajv.addSchema({ ...openapiDocument, $id: 'openapi' });
      ajv.getSchema(`openapi#/components/schemas/${name}`);
    }).not.toThrow();
  });

  it('is served to those who are signed in', async () => {
    const api = await startApi(testMwaa());
    expect((await api.get('/openapi.json')).body).toEqual(
      JSON.parse(JSON.stringify(openapiDocument)),
    );
    expect((await api.get('/openapi.json', null)).status).toBe(401);
    await api.stop();
  });
});
