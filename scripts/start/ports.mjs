import { connect, createServer } from 'node:net';
import { ProblemError } from '../ProblemError.mjs';

const wanted = [
  { variable: 'BACKSTAGE_PORT', standard: 7007, what: 'Backstage' },
  { variable: 'MWAA_LOCAL_PORT', standard: 4570, what: 'the MWAA API' },
  { variable: 'S3_LOCAL_PORT', standard: 4566, what: 'the S3 server' },
];
const wantedForDev = [
  {
    variable: 'BACKSTAGE_DEV_PORT',
    standard: 3000,
    what: 'the hot-reloading frontend',
  },
];

/**
 * Port numbers from the environment, by variable. Throws one ProblemError
 * that names every variable with a value that cannot be used.
 */
export function readPorts(environment, dev) {
  const ports = {};
  const problems = [];
  const users = new Map();
  for (const { variable, standard, what } of dev
    ? [...wanted, ...wantedForDev]
    : wanted) {
    const text = environment[variable] || String(standard);
    const port = /^\d+$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65535) {
      problems.push(`${variable} is '${text}', which is no port`);
    } else if (users.has(port)) {
      problems.push(`${variable} and ${users.get(port)} are both ${port}`);
    }
    users.set(port, variable);
    ports[variable] = { port, what };
  }
  if (problems.length > 0) {
    throw new ProblemError(
      'Ports',
      problems.join('; '),
      'Set the variable to a number between 1 and 65535 that no other one has.',
    );
  }
  return ports;
}

function answers(port, host) {
  return new Promise(resolve => {
    const socket = connect({ port, host });
    const end = result => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

function canListen(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Whether somebody has the port, on either of localhost's addresses. */
export async function isBusy(port) {
  const [v4, v6, free] = await Promise.all([
    answers(port, '127.0.0.1'),
    answers(port, '::1'),
    canListen(port),
  ]);
  return v4 || v6 || !free;
}

/** Throws one ProblemError that names every port somebody else has. */
export async function refuseBusyPorts(ports) {
  const entries = Object.entries(ports);
  const busy = await Promise.all(entries.map(([, { port }]) => isBusy(port)));
  const taken = entries.filter((_, i) => busy[i]);
  if (taken.length > 0) {
    throw new ProblemError(
      'Ports',
      taken
        .map(([, { port, what }]) => `port ${port} of ${what} is in use`)
        .join('; '),
      `Stop what uses it (another \`npm start\`?), or move it: ${taken
        .map(([variable]) => `${variable}=<another port>`)
        .join(' ')} npm start`,
    );
  }
}
