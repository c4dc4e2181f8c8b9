import Ajv2020 from 'ajv/dist/2020';
import { openapiDocument } from '../openapi/document';

const ajv = new Ajv2020({ strict: false, formats: { 'date-time': isInstant } });
ajv.addSchema({ ...openapiDocument, $id: 'openapi' });

function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
}

const pointer = (...keys: (string | number)[]) =>
  `openapi#/${keys
    .map(key =>
      encodeURIComponent(`${key}`.replace(/~/g, '~0').replace(/\//g, '~1')),
    )
    .join('/')}`;

/** That the document knows the operation, the status and the body of an answer. */
export function expectDocumented(
  method: string,
  url: string,
  { status, body }: { status: number; body: unknown },
): void {
  const [path] = url.split('?');
  const known = Object.keys(openapiDocument.paths).find(each =>
    new RegExp(
      `^${each.replace(/\{\w+\}/g, '[^/]+').replace(/\./g, '\\.')}$`,
    ).test(path),
  );
  const at = ['paths', known!, method, 'responses', status];
  const responses = openapiDocument.paths[known!][method] as {
    responses: { [code: number]: { content?: object } };
  };
  expect(Object.keys(responses.responses)).toContain(String(status));
  if (!responses.responses[status].content) return;
  const validate = ajv.getSchema(
    pointer(...at, 'content', 'application/json', 'schema'),
  )!;
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}
