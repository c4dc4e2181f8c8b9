import fc from 'fast-check';
import {
  airflowTarget,
  deploymentMark,
  parseDagSpec,
  UNMARKED_DIGEST,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from '../../render/renderDag';
import { desiredDag } from '../desiredDag';
import { dagFolder } from '../layout';
import { stampDigest } from './stampDigest';

const folder = dagFolder({ dagsPath: 'dags', dagId: 'orders' });

const stamped = (files: Record<string, string | Uint8Array>) => {
  const { desired, deploymentDigest } = desiredDag(
    folder,
    Object.entries(files).map(([path, content]) => ({
      path,
      content,
      managed: true,
    })),
  );
  return {
    desired,
    digest: deploymentDigest,
    texts: Object.fromEntries(
      desired.map(({ path, body }) => [path, Buffer.from(body).toString()]),
    ),
  };
};

const unmarked = deploymentMark(UNMARKED_DIGEST);
const dag = (docs = unmarked) =>
  `# By hand\n\n"""${docs}"""\n\nimport airflow\n`;

async function rendered(docs: string): Promise<string> {
  const target = airflowTarget('3.0.6');
  const { spec } = parseDagSpec(
    {
      version: 1,
      dagId: 'orders',
      owner: 'team',
      docs,
      timezone: 'UTC',
      startDate: '2026-01-01',
      schedule: { type: 'manual' },
      catchup: false,
      paused: true,
      tasks: [{ id: 'a', operator: 'empty', docs: unmarked }],
    },
    target,
  );
  return (await renderDag(spec, target)).files[0].content;
}

describe('stampDigest', () => {
  it('writes the digest where there is a line for it, and nothing else', () => {
    const { digest, texts } = stamped({ 'orders.py': dag(), 'a.py': 'a' });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(texts).toEqual({
      'orders.py': dag(deploymentMark(digest!)),
      'a.py': 'a',
    });
  });

  it('is another one when any file is another', () => {
    const deployments: Record<string, string>[] = [
      { 'orders.py': dag(), 'a.py': 'a' },
      { 'orders.py': dag(), 'a.py': 'b' },
      { 'orders.py': dag(), 'b.py': 'a' },
      { 'orders.py': dag(), 'a.py': 'a', 'b.py': 'a' },
      { 'orders.py': `${dag()}# More\n`, 'a.py': 'a' },
      { 'orders.py': dag() },
    ];
    const digests = deployments.map(files => stamped(files).digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('asks for no order, and changes nothing a second time', () => {
    const once = stamped({ 'orders.py': dag(), 'a.py': 'a' });
    expect(stamped({ 'a.py': 'a', 'orders.py': dag() }).digest).toBe(
      once.digest,
    );
    expect(stamped(once.texts)).toEqual(once);
  });

  it('can write the digest of another deployment, to compare with it', () => {
    const { desired } = stamped({ 'orders.py': dag(), 'a.py': 'a' });
    const other = 'ab'.repeat(32);
    const [entry] = stampDigest(folder, desired, other).desired;
    expect(Buffer.from(entry.body).toString()).toBe(dag(deploymentMark(other)));
  });

  it.each([
    ['no docstring', 'import airflow\n'],
    ['other text in its docstring', dag('Orders')],
    ['the line not at the end', dag(`${unmarked}\n\nOrders`)],
    ['the line elsewhere', `import airflow\n\nDOCS = """${unmarked}"""\n`],
    ['a docstring that does not end', `"""${unmarked}`],
    ['a digest that is too short', dag(unmarked.slice(0, -1))],
    ['more before it on the line', dag(`See ${unmarked}`)],
  ])('leaves a file with %s alone', (_, content) => {
    const { digest, texts } = stamped({ 'orders.py': content });
    expect(digest).toBeUndefined();
    expect(texts['orders.py']).toBe(content);
  });

  it('keeps bytes that are no UTF-8', () => {
    const content = Buffer.concat([
      Buffer.from([0x23, 0xe9, 0xff, 0x0a]),
      Buffer.from(dag()),
      Buffer.from([0x23, 0xe9]),
    ]);
    const { desired, digest } = stamped({ 'orders.py': content });
    const expected = Buffer.from(content);
    expected.write(digest!, content.indexOf(UNMARKED_DIGEST));
    expect(Buffer.from(desired[0].body).equals(expected)).toBe(true);
  });

  it('finds the line of a generated file whatever its documentation says', async () => {
    const text = fc
      .array(
        fc.constantFrom('"', '"""', '\\', '\n', ' ', unmarked, '#', 'a', "'''"),
        { minLength: 1, maxLength: 12 },
      )
      .map(parts => parts.join(''))
      .filter(docs => docs.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, async docs => {
        const python = await rendered(docs);
        const { digest, texts } = stamped({ 'orders.py': python });
        const changed = texts['orders.py'];
        const at = changed.indexOf(digest!);
        expect(changed.replace(digest!, UNMARKED_DIGEST)).toBe(python);
        expect(python.slice(at + 64, at + 67)).toBe('"""');
      }),
      { numRuns: 100 },
    );
  });
});
