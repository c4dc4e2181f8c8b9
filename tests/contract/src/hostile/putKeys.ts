import { PutObjectCommand } from '@aws-sdk/client-s3';
import { ContractServer } from '../s3/ContractServer';
import { Scenario } from '../s3/deploymentScenario';

const AT_ONCE = 16;

/** Puts a small object at each key. @returns the keys that the server took */
export async function putKeys(
  server: ContractServer,
  { bucketName }: Scenario,
  keys: readonly string[],
): Promise<string[]> {
  const taken: string[] = [];
  const waiting = [...keys];
  const work = async () => {
    for (let Key = waiting.pop(); Key !== undefined; Key = waiting.pop()) {
      const key = Key;
      const object = { Bucket: bucketName, Key, Body: 'x' };
      await server.client.send(new PutObjectCommand(object)).then(
        () => taken.push(key),
        // Not every server takes every name.
        () => undefined,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return taken;
}
