import { parseManifest } from './parseManifest';

const folder = { kind: 'dag', name: 'orders' } as const;
const file = { path: 'orders.py', sha256: 'a'.repeat(64), size: 3 };
const manifest = {
  format: 1,
  kind: 'dag',
  name: 'orders',
  state: 'applied',
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
  deploymentId: 'd1',
  specificationSha256: 'b'.repeat(64),
  generatorVersion: '1.0.0',
  startedAt: '2026-01-02T03:04:05.000Z',
  appliedAt: '2026-01-02T03:04:06.000Z',
  files: [file],
};
const parse = (changes: object = {}) =>
  parseManifest(
    folder,
    Buffer.from(JSON.stringify({ ...manifest, ...changes })),
  );

describe('parseManifest', () => {
  it('reads what we write, and drops what a later version adds', () => {
    expect(parse({ later: true })).toEqual(manifest);
  });

  it.each([
    ['../other/other.py', /files\.0\.path: must not contain "\." or "\.\."/],
    ['/dags/other/other.py', /files\.0\.path: must be relative/],
    ['deployment.json', /manifest/],
  ])('refuses the path %s', (path, problem) => {
    expect(() => parse({ files: [{ ...file, path }] })).toThrow(problem);
  });

  it('refuses a path among the previous files too', () => {
    expect(() =>
      parse({ previousFiles: [{ ...file, path: 'a/../../b' }] }),
    ).toThrow(/previousFiles\.0\.path/);
  });

  it('reads the URIs of assets, and nothing that is none', () => {
    const assets = { reads: ['s3://lake/orders'], writes: [] };
    expect(parse({ assets }).assets).toEqual(assets);
    expect(() =>
      parse({ assets: { reads: ['two words'], writes: ['a\u202eb'] } }),
    ).toThrow(/assets\.reads\.0: .*assets\.writes\.0: /);
  });

  it('refuses the manifest of another folder', () => {
    expect(() => parse({ name: 'campaigns' })).toThrow(
      /it is of dag "campaigns", not of dag "orders"/,
    );
    expect(() => parse({ kind: 'repository' })).toThrow(/repository/);
  });

  it('says everything that is wrong', () => {
    expect(() =>
      parse({
        format: 2,
        owner: '',
        files: [{ ...file, sha256: 'A', size: -1 }],
      }),
    ).toThrow(/format: .*owner: .*files\.0\.sha256: .*files\.0\.size: /);
  });

  it('says no more than anybody reads', () => {
    const files = Array.from({ length: 1000 }, () => ({ ...file, path: '..' }));
    expect(() => parse({ files })).toThrow(/files\.9\.path: .* and 1990 more$/);
  });

  it.each(['owner', 'component', 'deploymentId', 'requestedBy', 'actor'])(
    'refuses a %s that would look like another one in a message',
    field => {
      for (const odd of ['a\nb', 'a\u001b[31mb', 'a\u202eb', 'a\u200bb']) {
        expect(() => parse({ [field]: odd })).toThrow(
          `${field}: must not contain control or invisible characters`,
        );
      }
    },
  );

  it.each(['', '{', '[]', 'null', '"text"'])('refuses %j', text => {
    expect(() => parseManifest(folder, Buffer.from(text))).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('refuses bytes that are no text, and too many of them', () => {
    expect(() => parseManifest(folder, Uint8Array.of(0xff, 0xfe))).toThrow(
      /UTF-8/,
    );
    expect(() =>
      parseManifest(folder, new Uint8Array(5 * 1024 * 1024)),
    ).toThrow(/larger than/);
  });
});
