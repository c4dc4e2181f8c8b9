import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errorCode';
import { AirflowKeys } from './AirflowKeys';

/** The keys in this AIRFLOW_HOME; new ones, kept there, at the first start. */
export async function keepKeys(home: string): Promise<AirflowKeys> {
  const file = join(home, 'keys.json');
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw error;
    }
  }
  const keys = {
    // Fernet takes the alphabet for URLs, and the padding.
    fernetKey: `${randomBytes(32).toString('base64url')}=`,
    secretKey: randomBytes(64).toString('hex'),
    // No dash may be at its beginning: the command line takes it for an option.
    password: randomBytes(24).toString('hex'),
  };
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
