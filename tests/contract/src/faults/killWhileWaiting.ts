import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageFolder } from '../packageFolder';
import { KilledDeployment } from './killedDeployer';
import { Fault, FaultProxy, passOn } from './startFaultProxy';

/**
 * Runs an operation in a process of its own, in many buckets at once, until
 * the one in the n-th bucket waits for the answer to its n-th request. Then
 * nothing passes any more, and the process dies of SIGKILL.
 *
 * @param moment - whether that request never arrives, or only its answer
 */
export async function killWhileWaiting(
  proxy: FaultProxy,
  deployment: KilledDeployment,
  moment: 'before' | 'after',
): Promise<void> {
  const { bucketNames } = deployment;
  const counts = new Map<string, number>();
  const stuck = new Set<string>();
  let allStuck = () => {};
  const waiting = new Promise<void>(done => {
    allStuck = done;
  });
  const hold: Fault = async exchange => {
    const bucketName = exchange.url.split(/[/?]/)[1];
    const last = bucketNames.indexOf(bucketName);
    const index = counts.get(bucketName) ?? 0;
    counts.set(bucketName, index + 1);
    if (index < last) {
      await passOn(exchange);
    } else if (index === last) {
      if (moment === 'after') {
        await exchange.forward();
      }
      stuck.add(bucketName);
      if (stuck.size === bucketNames.length) {
        allStuck();
      }
    }
  };
  proxy.arm({ fault: hold, from: 0, lasting: true });

  const child = spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      resolve(packageFolder, 'src/faults/killedDeployer.ts'),
      JSON.stringify(deployment),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], cwd: packageFolder },
  );
  const complaints = text(child.stderr);
  const exit = once(child, 'exit');
  const ended = exit.then(async () => {
    throw new Error(`It ended by itself: ${await complaints}`);
  });
  try {
    await Promise.race([waiting, ended]);
  } finally {
    ended.catch(() => {});
    child.kill('SIGKILL');
    await exit;
  }
  proxy.arm();
}
