const sha256 = 'a'.repeat(64);
const file = (path: string) => ({ path, sha256, size: 3 });

/** What a deployment of the component that is under test would have put. */
const own = {
  format: 1,
  kind: 'dag',
  name: 'orders',
  state: 'applied',
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
  deploymentId: 'hostile',
  generatorVersion: '1.0.0',
  startedAt: '2026-01-02T03:04:05.000Z',
  appliedAt: '2026-01-02T03:04:06.000Z',
  files: [file('orders.py')],
};

const changed = (changes: object) => JSON.stringify({ ...own, ...changes });
const naming = (path: string) =>
  changed({ files: [file('orders.py'), file(path)] });
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const instead = (from: string, to: string) => {
  const text = changed({});
  if (!text.includes(from)) {
    throw new Error(`${from} is not in the manifest`);
  }
  return text.replace(from, to);
};

/** Objects in the place of a manifest on whose word nothing may be done. */
export const refusedManifests: Record<string, string | Buffer> = {
  'nothing at all': '',
  'no JSON': 'format: 1',
  'half a manifest': changed({}).slice(0, 200),
  'two manifests': changed({}) + changed({}),
  'UTF-16': Buffer.from(changed({}), 'utf16le'),
  'broken UTF-8': Buffer.concat([
    Buffer.from(changed({}).slice(0, -1)),
    Buffer.from([0xc3, 0x28, 0x7d]),
  ]),
  'a lone surrogate in a path': naming('sql/\ud800.sql'),
  'more bytes than are read': changed({ padding: 'x'.repeat(5 * 1024 * 1024) }),
  'an array in its place': JSON.stringify([own]),
  null: 'null',
  'deep nesting': nested(1_000_000),
  'deep nesting in a field': instead('"applied"', nested(500_000)),
  'another kind': changed({ kind: 'repository' }),
  'another name': changed({ name: 'campaigns' }),
  'the name in capitals': changed({ name: 'Orders' }),
  'a later format': changed({ format: 2 }),
  'a state that there is not': changed({ state: 'done' }),
  'an owner that is a list': changed({ owner: [own.owner] }),
  'an owner that pretends to be a line of the log': changed({
    owner: 'group:default/a\nfailed: nothing',
  }),
  'files that are no list': changed({ files: { 0: file('orders.py') } }),
  'a size that is no number': changed({
    files: [{ ...file('orders.py'), size: '3' }],
  }),
  'a size beyond all numbers': instead('"size":3', '"size":1e999'),
  'a negative size': instead('"size":3', '"size":-3'),
  'half a byte': instead('"size":3', '"size":0.5'),
  'a hash in capitals': changed({
    files: [{ ...file('orders.py'), sha256: 'A'.repeat(64) }],
  }),
  'a day as the time': changed({ startedAt: '2026-01-02' }),
  'a path upwards': naming('../campaigns/campaigns.py'),
  'a path that goes down and up': naming('sql/../../campaigns/campaigns.py'),
  'an absolute key': naming('/dags/campaigns/campaigns.py'),
  'a drive': naming('C:/campaigns.py'),
  'a path with backslashes': naming('..\\campaigns\\campaigns.py'),
  'the folder itself': naming('.'),
  'an empty path': naming(''),
  'an empty part of a path': naming('sql//new.sql'),
  'a path with a line break': naming('sql/new\n.sql'),
  'a path that reads backwards': naming('sql/\u202elqs.wen'),
  'a path in another Unicode form': naming('sql/cafe\u0301.sql'),
  'a path too long for a key': naming('x/'.repeat(600)),
  'its own place': naming('deployment.json'),
  'its own place in capitals': naming('Deployment.JSON'),
  'a path twice': naming('orders.py'),
  'a path in capitals beside itself': naming('ORDERS.py'),
  'a file where another needs a folder': naming('orders.py/x.sql'),
  'a path upwards among what was': changed({
    previousFiles: [file('../orders_daily.py')],
  }),
};

/** Of the component itself, and strange: they are taken at their word. */
export const readManifests: Record<string, string> = {
  '10,000 files': changed({
    files: [
      file('orders.py'),
      ...Array.from({ length: 10_000 }, (_, i) => file(`sql/${i}.sql`)),
    ],
  }),
  'paths that are names of JavaScript': changed({
    files: ['orders.py', '__proto__', 'constructor/prototype', 'toString'].map(
      file,
    ),
  }),
  'a byte order mark': `\uFEFF${changed({})}`,
  'a prototype': instead('{', '{"__proto__":{"state":"deleting"},'),
  'the keys of others within its folder': naming('dags/campaigns/campaigns.py'),
  'keys given twice': instead('{', '{"component":"component:default/other",'),
  'a million fields that nobody knows': instead(
    '{',
    `{${Array.from({ length: 100_000 }, (_, i) => `"${i}":${i},`).join('')}`,
  ),
};
