import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { LocalAws } from './LocalAws';
import { localAwsSchema } from './localAwsSchema';
import { repeatedNames } from './repeatedNames';

/** Reads and checks the file; one Error names every problem with its place. */
export async function readLocalAws(file: string): Promise<LocalAws> {
  const result = localAwsSchema.safeParse(parse(await readFile(file, 'utf8')));
  const problems = result.success
    ? repeatedNames(result.data)
    : result.error.issues.map(i => `${i.path.join('.')}: ${i.message}`);
  if (!result.success || problems.length > 0) {
    throw new Error(`${file} is not valid:\n- ${problems.join('\n- ')}`);
  }
  return result.data;
}
