import { commands } from './commands/commands';
import { definitions } from './definitions';
import { EXIT_CODE_MEANINGS, EXIT_CODES } from './exitCodes';
import { run } from './run';
import { version } from '../package.json';

describe('mwaa-dags', () => {
  const call = async (
    argv: string[],
    command: () => Promise<never> = async () => {
      throw new Error('not expected to be called');
    },
  ) => {
    const out: string[] = [];
    const err: string[] = [];
    let isLoaded = false;
    const exitCode = await run({
      argv,
      stdout: { write: text => out.push(text) },
      stderr: { write: text => err.push(text) },
      env: {},
      cwd: '/nowhere',
      signal: new AbortController().signal,
      load: async () => {
        isLoaded = true;
        return {
          commands: { plan: command },
          now: () => new Date(),
          newId: () => 'id',
          connect: () => {
            throw new Error('not expected to be called');
          },
        };
      },
    });
    return { exitCode, stdout: out.join(''), stderr: err.join(''), isLoaded };
  };

  it('has what it takes for each command that it names, and no other', () => {
    expect(definitions.map(({ name }) => name).sort()).toEqual(
      Object.keys(commands).sort(),
    );
  });

  it.each(['--version', '-V'])('prints its version with %s', async flag => {
    expect(await call([flag])).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
      isLoaded: false,
    });
  });

  it('lists all commands and exit codes in its help, and loads none', async () => {
    const { exitCode, stdout, isLoaded } = await call(['--help']);
    expect(exitCode).toBe(0);
    expect(isLoaded).toBe(false);
    definitions.forEach(({ name, summary }) =>
      expect(stdout).toMatch(new RegExp(`  ${name} .*${summary.slice(0, 20)}`)),
    );
    Object.keys(EXIT_CODES).forEach(name =>
      expect(stdout).toContain(
        EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES].replace(/`/g, ''),
      ),
    );
  });

  it.each(definitions.map(({ name }) => name))(
    'has help with examples for %s',
    async name => {
      const { exitCode, stdout } = await call([name, '--help']);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(
        new RegExp(`Examples:\n  # .*\n  mwaa-dags ${name}`),
      );
    },
  );

  it.each([
    ['no command', []],
    ['an unknown command', ['plans']],
    ['an unknown option', ['plan', '--markdwon']],
    ['a missing argument', ['plan', '--environment']],
    ['an argument too many', ['plan', 'here']],
  ])('ends with 2 for %s', async (_, argv) => {
    const { exitCode, stdout, stderr, isLoaded } = await call(argv);
    expect({ exitCode, stdout, isLoaded }).toEqual({
      exitCode: 2,
      stdout: '',
      isLoaded: false,
    });
    expect(stderr).toMatch(/error: .*\. See mwaa-dags --help\n$/);
  });

  it('says what may have been meant', async () => {
    const { stderr } = await call(['plam']);
    expect(stderr).toContain('(did you mean plan?)');
  });

  it('prints an error as JSON where JSON was asked for', async () => {
    const { stdout } = await call(['plan', '--nothing', '--json']);
    expect(JSON.parse(stdout).error).toMatchObject({
      name: 'InputError',
      exitCode: 2,
    });
  });

  it('calls a defect one, and shows where it is only with --debug', async () => {
    const defect = async () => {
      throw new TypeError('x is undefined');
    };
    const { exitCode, stderr } = await call(['plan'], defect);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/please report it/);
    expect(stderr).not.toContain('at ');
    const debugged = await call(['plan', '--debug'], defect);
    expect(debugged.stderr).toMatch(/^ +at .*run\.test\.ts/m);
  });
});
