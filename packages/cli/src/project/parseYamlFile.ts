import { InputError } from '@backstage/errors';
import { parseAllDocuments } from 'yaml';

/** The documents of a YAML file. InputError names the file and the line. */
export function parseYamlFile(path: string, text: string): unknown[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) {
    return [];
  }
  const problems = documents.flatMap(({ errors }) => errors);
  if (problems.length) {
    throw new InputError(
      `${path} is not valid YAML: ${problems.map(({ message }) => message.split('\n')[0]).join('; ')}`,
    );
  }
  return documents.map(document => document.toJS({ maxAliasCount: 100 }));
}
