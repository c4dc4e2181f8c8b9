import { environmentNamePattern } from '../environments/environmentNamePattern';
import { constraint } from './validationError';

/** What the service model demands of a name and this one violates. */
export function nameConstraints(name: string): string[] {
  const violated: string[] = [];
  if (name.length > 80) {
    violated.push(
      constraint(name, 'name', 'have length less than or equal to 80'),
    );
  }
  if (!environmentNamePattern.test(name)) {
    violated.push(
      constraint(
        name,
        'name',
        'satisfy regular expression pattern: [a-zA-Z][0-9a-zA-Z-_]*',
      ),
    );
  }
  return violated;
}
