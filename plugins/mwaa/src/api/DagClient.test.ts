import { DagClient } from './DagClient';

const place = { environment: 'analytics dev', dagId: 'orders/daily' };

function clientThat(answer: unknown, status = 200, type = 'application/json') {
  const asked: string[] = [];
  const client = new DagClient({
    discoveryApi: { getBaseUrl: async () => 'http://mwaa' },
    fetchApi: {
      fetch: async (input, init) => {
        asked.push(`${init?.method ?? 'GET'} ${input} ${init?.body ?? ''}`);
        return new Response(JSON.stringify(answer), {
          status,
          headers: { 'Content-Type': type },
        });
      },
    },
  });
  return { client, asked };
}

describe('DagClient', () => {
  it('keeps whatever a name holds in its part of the path', async () => {
    const { client, asked } = clientThat({});
    await client.runs({ ...place, limit: 25 });
    await client.taskLog({ ...place, runId: 'a&b', taskId: 't', tryNumber: 2 });
    await client.componentDags('daily-orders');
    await client.deploymentChanges({ ...place, deploymentId: '01J' });
    const dag = 'http://mwaa/environments/analytics%20dev/dags/orders%2Fdaily';
    expect(asked).toEqual([
      `GET ${dag}/runs?limit=25 `,
      `GET ${dag}/log?runId=a%26b&taskId=t&tryNumber=2 `,
      'GET http://mwaa/components/default/daily-orders/dags ',
      `GET ${dag}/deployments/01J/changes `,
    ]);
  });

  it('posts what is done to a DAG', async () => {
    const { client, asked } = clientThat({ isPaused: true });
    await client.setPaused(place, true);
    await client.setPaused(place, false);
    await client.rollback(place, { reason: 'It is slow.' });
    const dag = 'http://mwaa/environments/analytics%20dev/dags/orders%2Fdaily';
    expect(asked).toEqual([
      `POST ${dag}/pause {}`,
      `POST ${dag}/unpause {}`,
      `POST ${dag}/rollback {"reason":"It is slow."}`,
    ]);
  });

  it('fails with the message of the backend', async () => {
    const { client } = clientThat(
      {
        error: { name: 'NotAllowedError', message: 'You do not own it.' },
        response: { statusCode: 403 },
      },
      403,
    );
    await expect(client.triggerRun(place, {})).rejects.toThrow(
      'You do not own it.',
    );
  });

  it('says nothing of a page that something else answered with', async () => {
    const { client } = clientThat('<html>Bad gateway</html>', 502, 'text/html');
    await expect(client.drift(place)).rejects.toThrow(
      /^Backstage did not answer itself: .* said 502\b.*Try again/,
    );
  });
});
