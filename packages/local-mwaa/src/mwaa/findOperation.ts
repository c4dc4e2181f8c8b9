import { AwsError } from './AwsError';
import { Operation } from './Operation';
import { createCliToken } from './operations/createCliToken';
import { createWebLoginToken } from './operations/createWebLoginToken';
import { getEnvironment } from './operations/getEnvironment';
import { invokeRestApi } from './operations/invokeRestApi';
import { listEnvironments } from './operations/listEnvironments';

const operations = [
  getEnvironment,
  listEnvironments,
  invokeRestApi,
  createWebLoginToken,
  createCliToken,
];

/** The operation that a method and path mean, and the name in the path. */
export function findOperation(
  method: string,
  path: string,
): { operation: Operation; name: string } {
  const [first, name, ...more] = path.split('/').slice(1);
  const operation = operations.find(
    o =>
      o.method === method &&
      o.path === first &&
      o.named === (name !== undefined) &&
      more.length === 0,
  );
  if (!operation) {
    throw new AwsError(
      404,
      'UnknownOperationException',
      `No operation of MWAA for ${method} ${path}`,
    );
  }
  return { operation, name: decodeURIComponent(name ?? '') };
}
