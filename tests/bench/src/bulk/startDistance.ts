import { once } from 'node:events';
import { AddressInfo, connect, createServer, Socket } from 'node:net';

/**
 * A server that is further away: what the target answers arrives so many
 * milliseconds later. It looks into nothing, so it costs next to no time itself.
 */
export async function startDistance(
  target: string,
  milliseconds: number,
): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer(near => {
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far);
    // Timers of one length end in the order in which they began.
    far.on('data', chunk => {
      setTimeout(() => near.writable && near.write(chunk), milliseconds);
    });
    far.on('end', () => setTimeout(() => near.end(), milliseconds));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      sockets.forEach(socket => socket.destroy());
      await closed;
    },
  };
}
