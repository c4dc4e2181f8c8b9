import {
  airflowTarget,
  parseDagSourceYaml,
} from 'backstage-plugin-mwaa-common';
import { ejectedDag } from './ejectedDag';
import { handwrittenDag } from './handwrittenDag';
import { renderDag } from './renderDag';

// Loads the formatter and the whole palette.
jest.setTimeout(30_000);

const dag = { version: 1, source: 'handwritten', dagId: 'orders' } as const;
const python = 'from airflow.sdk import DAG\n\nwith DAG("orders"):\n    pass\n';
const file = (path: string, content: string | Uint8Array) => ({
  path,
  content,
});

describe('handwrittenDag', () => {
  it('takes the files as they are', () => {
    const binary = Uint8Array.of(0xff, 0);
    const rendered = handwrittenDag(dag, [
      file('orders.py', python),
      file('model.bin', binary),
    ]);
    expect(rendered.files).toEqual([
      { path: 'model.bin', content: binary, managed: true },
      { path: 'orders.py', content: python, managed: true },
    ]);
  });

  it('is another specification when any file is another', () => {
    const hash = (...files: ReturnType<typeof file>[]) =>
      handwrittenDag(dag, files).specificationSha256;
    const one = hash(file('orders.py', python), file('a.sql', '1'));
    expect(hash(file('a.sql', '1'), file('orders.py', python))).toBe(one);
    expect(hash(file('orders.py', python), file('a.sql', '2'))).not.toBe(one);
    expect(hash(file('orders.py', python), file('b.sql', '1'))).not.toBe(one);
  });

  it.each([
    ['no DAG file', [file('other.py', python)], /orders\.py is missing/],
    [
      'a file that Airflow would not read',
      [file('orders.py', 'import os\n')],
      /the word "dag".*the word "airflow"/,
    ],
    [
      'what is no Python, in any file',
      [file('orders.py', python), file('lib/a.py', 'def f(:\n')],
      /lib\/a\.py:1:7 /,
    ],
    [
      'bytes that are no text',
      [file('orders.py', Uint8Array.of(0xff, 0xfe))],
      /orders\.py is not UTF-8/,
    ],
  ])('refuses %s', (_, files, why) => {
    expect(() => handwrittenDag(dag, files)).toThrow(why);
  });

  it('is what a generated DAG becomes when it is ejected', async () => {
    const text =
      'version: 1\ndagId: orders\nowner: team\ntimezone: UTC\nstartDate: "2026-01-01"\nschedule: { type: manual }\ncatchup: false\npaused: true\ntasks: [{ id: a, operator: empty }]\n';
    const target = airflowTarget('3.0.6');
    const source = parseDagSourceYaml(text, target);
    if (source.source !== 'generated') throw new Error('not generated');
    const rendered = await renderDag(source.spec, target);
    const { files, dagYaml } = ejectedDag('orders', rendered);
    expect(rendered.files[0].content).toMatch(/^# Managed file/);
    expect(files[0].content).toMatch(/^"""\[deployment\]/);
    expect(rendered.files[0].content.endsWith(files[0].content)).toBe(true);
    const ejected = parseDagSourceYaml(dagYaml);
    expect(ejected).toMatchObject({ source: 'handwritten', dag });
    expect(() => handwrittenDag(dag, files)).not.toThrow();
  });
});
