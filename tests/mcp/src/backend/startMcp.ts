import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { Entity } from '@backstage/catalog-model';
import { connect } from '../client/connect';
import { startBackend } from './startBackend';

export interface Mcp {
  aws: LocalMwaa;
  /** A client that sends this header. */
  connect(authorization: string): Promise<Client>;
  stop(): Promise<void>;
}

/** A local AWS, and Backstage with the tools for agents over it. */
export async function startMcp(
  options: {
    /** Environments with a real Airflow behind them. */
    airflows?: readonly string[];
    entities?(aws: LocalMwaa): Entity[];
  } = {},
): Promise<Mcp> {
  const { airflows = [], entities = () => [] } = options;
  const aws = await startLocalMwaa();
  const clients: Client[] = [];
  try {
    const started = await Promise.all(
      airflows.map(name => aws.startAirflow(name)),
    );
    const backend = await startBackend(aws, entities(aws));
    await Promise.all(started.map(({ ready }) => ready));
    return {
      aws,
      async connect(authorization) {
        const client = await connect(backend.url, authorization);
        clients.push(client);
        return client;
      },
      async stop() {
        await Promise.all(clients.map(client => client.close()));
        await backend.stop();
        await aws.stop();
      },
    };
  } catch (error) {
    await aws.stop();
    throw error;
  }
}
