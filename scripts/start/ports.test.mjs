import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { isBusy, readPorts, refuseBusyPorts } from './ports.mjs';

test('takes the standard ports unless the environment says else', () => {
  const ports = readPorts(
    { S3_LOCAL_PORT: '5000', MWAA_LOCAL_PORT: '' },
    false,
  );
  assert.deepEqual(
    Object.entries(ports).map(([variable, { port }]) => [variable, port]),
    [
      ['BACKSTAGE_PORT', 7007],
      ['MWAA_LOCAL_PORT', 4570],
      ['S3_LOCAL_PORT', 5000],
    ],
  );
});

test('names every variable with an impossible value', () => {
  const environment = {
    BACKSTAGE_PORT: '70000',
    MWAA_LOCAL_PORT: '4566',
    S3_LOCAL_PORT: '4566',
  };
  assert.throws(() => readPorts(environment, false), {
    what: "BACKSTAGE_PORT is '70000', which is no port; S3_LOCAL_PORT and MWAA_LOCAL_PORT are both 4566",
  });
});

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`refuses a port that somebody has on ${host}, and says how to move it`, async () => {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const { port } = server.address();
    const ports = { BACKSTAGE_PORT: { port, what: 'Backstage' } };
    await assert.rejects(refuseBusyPorts(ports), {
      what: `port ${port} of Backstage is in use`,
      advice: /BACKSTAGE_PORT=<another port> npm start/,
    });
    server.close();
    await once(server, 'close');
    assert.equal(await isBusy(port), false);
    await refuseBusyPorts(ports);
  });
}
