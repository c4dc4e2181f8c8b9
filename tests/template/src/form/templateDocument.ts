import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { repositoryRoot } from '../repositoryRoot';

export const templatePath = join(repositoryRoot, 'template.yaml');

/** template.yaml with its comments and layout. */
export const templateDocument = () =>
  parseDocument(readFileSync(templatePath, 'utf8'));
