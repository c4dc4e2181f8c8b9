import { z } from 'zod/v3';
import { constraint } from './validationError';

const request = z.record(z.unknown());
const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];

/** What the service model demands of InvokeRestApi's body and this violates. */
export function restApiConstraints(body: unknown): string[] {
  const { Path: path = null, Method: method = null } = request.parse(body);
  const violated: string[] = [];
  if (path === null) {
    violated.push(constraint(null, 'path', 'not be null'));
  } else if (String(path).length < 1 || String(path).length > 64) {
    // The 64 characters are MWAA's own limit; they bound a dag_id to 50.
    violated.push(
      constraint(
        String(path),
        'path',
        `have length ${
          path === ''
            ? 'greater than or equal to 1'
            : 'less than or equal to 64'
        }`,
      ),
    );
  }
  if (method === null) {
    violated.push(constraint(null, 'method', 'not be null'));
  } else if (!methods.includes(String(method))) {
    violated.push(
      constraint(
        String(method),
        'method',
        `satisfy enum value set: [${methods.join(', ')}]`,
      ),
    );
  }
  return violated;
}
