import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../checkout';
import { ComparedEffort } from '../effort/ComparedEffort';
import { say } from '../say';

const folder = join(checkout, '.cache/browser/effort');

/** Saves what a DAG took and what it takes by hand, and says it to whoever reads the output. */
export async function keepEffort(
  dagId: string,
  effort: ComparedEffort,
): Promise<void> {
  const { clicks, keys, python, dagYaml } = effort;
  say(
    `${dagId} in the wizard: ${clicks} clicks and ${keys} keys; by hand: ${python} keys for the Python, ${dagYaml} for dag.yaml`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${dagId}.json`),
    `${JSON.stringify(effort, null, 2)}\n`,
  );
}
