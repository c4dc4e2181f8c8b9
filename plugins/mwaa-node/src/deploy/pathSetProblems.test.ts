import fc from 'fast-check';
import { posix } from 'node:path';
import { pathProblem } from './pathProblem';
import { pathSetProblems } from './pathSetProblems';

describe('pathProblem', () => {
  it.each([
    'a.py',
    'sql/a b.sql',
    '.airflowignore',
    'über/é.py',
    '日本.md',
    '..a',
  ])('allows %j', path => expect(pathProblem(path)).toBeUndefined());

  it.each([
    '',
    '/etc/passwd',
    '../other/dag.py',
    'a/../../b',
    'a/./b',
    'a//b',
    'a/',
    'C:/x',
    'C:\\x',
    'a\\b',
    'a\0b',
    'a\nb',
    'a\u202Eyp.b',
    'a\u200Bb',
    'e\u0301.py',
    'a\uD800',
    `${'a'.repeat(256)}`,
    `${'ab/'.repeat(310)}c`,
  ])('refuses %j', path =>
    expect(pathProblem(path)).toEqual(expect.any(String)),
  );

  it('never lets a key leave its folder', () => {
    const nasty = fc.stringMatching(/^[./\\a-c%\u202e:]*$/);
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), path => {
        fc.pre(pathProblem(path) === undefined);
        expect(posix.normalize(`dags/x/${path}`)).toBe(`dags/x/${path}`);
        const inUrl = path.split('/').map(encodeURIComponent).join('/');
        expect(new URL(`s3://bucket/dags/x/${inUrl}`).pathname).toMatch(
          /^\/dags\/x\/./,
        );
      }),
    );
  });
});

describe('pathSetProblems', () => {
  it('allows files side by side', () => {
    expect(pathSetProblems(['a.py', 'a', 'b/a.py'])).toEqual([]);
  });

  it.each([
    [['a.py', 'a.py'], /given twice/],
    [['a/B.py', 'a/b.py'], /differ only in case/],
    [['a', 'a/b'], /needs a folder where "a" is a file/],
    [['A', 'a/b'], /needs a folder/],
    [['deployment.json'], /manifest/],
    [['Deployment.JSON'], /manifest/],
    [['deployment.json/a'], /needs a folder/],
  ])('refuses %j', (paths, problem) => {
    expect(pathSetProblems(paths).join()).toMatch(problem);
  });
});
