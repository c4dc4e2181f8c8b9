import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DagBucket } from 'backstage-plugin-mwaa-node';
import { repositoryRoot } from '../repositoryRoot';
import { withS3 } from '../s3/withS3';

interface Statement {
  Effect: 'Deny';
  Action: string;
  Condition: {
    Null: Record<string, string>;
    Bool?: Record<string, string>;
  };
}

const { Statement: statements } = JSON.parse(
  readFileSync(
    join(repositoryRoot, 'tests/docs/src/policies/conditionalWrites.json'),
    'utf8',
  ),
) as { Statement: Statement[] };

/** The condition keys that S3 has for a request. */
type Context = Record<string, string | undefined>;

const holds = ({ Null, Bool = {} }: Statement['Condition'], keys: Context) =>
  Object.entries(Null).every(
    ([key, isAbsent]) => (keys[key] === undefined) === (isAbsent === 'true'),
  ) && Object.entries(Bool).every(([key, value]) => keys[key] === value);

const isDenied = (action: string, keys: Context) =>
  statements.some(
    ({ Action, Condition }) => Action === action && holds(Condition, keys),
  );

const ACTIONS: Readonly<Record<string, string>> = {
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** Action and condition keys of what a bucket sends. */
const sentBy = (use: (bucket: DagBucket) => Promise<unknown>) =>
  withS3(undefined, async (bucket, requests) => {
    await use(bucket);
    const [{ method = '', headers }] = requests;
    const keys: Context = {
      's3:if-match': headers['if-match'],
      's3:if-none-match': headers['if-none-match'] as string | undefined,
      ...(method === 'PUT' && { 's3:ObjectCreationOperation': 'true' }),
    };
    return { action: ACTIONS[method], keys };
  });

const object = {
  key: 'dags/orders/orders.py',
  body: Buffer.from('dag'),
  contentType: 'text/x-python',
};

describe('the bucket policy that demands conditions', () => {
  it.each<[string, (bucket: DagBucket) => Promise<unknown>]>([
    ['creates', b => b.put({ ...object, condition: { ifNoneMatch: '*' } })],
    ['updates', b => b.put({ ...object, condition: { ifMatch: '"a"' } })],
    ['removes', b => b.delete(object.key, { ifMatch: '"a"' })],
  ])('lets through what %s here', async (_, use) => {
    const { action, keys } = await sentBy(use);
    expect(action).toMatch(/^s3:(Put|Delete)Object$/);
    expect(isDenied(action, keys)).toBe(false);
  });

  it.each<[string, string, Context]>([
    ['a copying PUT', 's3:PutObject', { 's3:ObjectCreationOperation': 'true' }],
    ['a DELETE', 's3:DeleteObject', {}],
  ])('denies %s without a condition', (_, action, keys) => {
    expect(isDenied(action, keys)).toBe(true);
  });

  it('leaves parts of an upload and old versions alone', () => {
    const part = { 's3:ObjectCreationOperation': 'false' };
    expect(isDenied('s3:PutObject', part)).toBe(false);
    expect(isDenied('s3:DeleteObjectVersion', {})).toBe(false);
  });
});
