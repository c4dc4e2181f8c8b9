import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { MwaaConfig, readMwaaConfig } from 'backstage-plugin-mwaa-node';
import { z } from 'zod/v3';
import { parseYamlFile } from './parseYamlFile';
import { readTextFile } from './readTextFile';

export const CONFIG_FILE = 'mwaa.config.yaml';

const fileSchema = z.object({ mwaa: z.record(z.unknown()) });

/**
 * The `mwaa` section, written as in Backstage's app-config. Other sections are
 * left alone, so that an app-config without variables can be given, too.
 */
export async function readConfig(
  path: string,
): Promise<{ config: Config; mwaa: MwaaConfig }> {
  const text = await readTextFile(
    path,
    'It holds the mwaa: section of the configuration, with the environment of the DAG; name another file with --config',
  );
  const [document] = parseYamlFile(path, text);
  if (!fileSchema.safeParse(document).success) {
    throw new InputError(`${path} has no section "mwaa:"`);
  }
  const { mwaa } = document as { mwaa: never };
  const config = new ConfigReader({ mwaa }, path);
  return { config, mwaa: readMwaaConfig(config) };
}
