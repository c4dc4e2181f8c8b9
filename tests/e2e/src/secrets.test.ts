import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DagPage } from './pages/DagPage';
import { runWizard } from './pages/runWizard';
import { useSession } from './useSession';
import { smallDag } from './values/smallDag';
import { smallWorkload } from './values/smallWorkload';

// A real Airflow parses and runs, on a machine that does other things too.
jest.setTimeout(300_000);

const session = useSession();

/** The secrets of the local AWS accounts, which Airflow's connection holds too, and every token. */
const secrets = [
  /local-secret-of-the-\w+-account/,
  // What signs in to an Airflow, or to Backstage: a JWT, a cookie.
  /eyJ[\w-]+\.[\w-]+\.[\w-]+/,
  /\b_token=/,
  /\bsession=\S/,
];

const foundIn = (text: string) =>
  secrets.flatMap(secret => secret.exec(text)?.[0] ?? []);

/** So long that Airflow must be asked for some things past InvokeRestApi. */
const dagId = 'keeps_to_itself_what_it_knows_'.padEnd(50, 'x');

describe('secrets', () => {
  it('reach no answer, no log and nothing that the browser keeps', async () => {
    const answers: Promise<string>[] = [];
    let kept = '';
    await session.as('Ada Keller', async page => {
      page.on('response', response => {
        if (response.url().includes('/api/mwaa/')) {
          answers.push(response.text().catch(() => ''));
        }
      });
      const workload = smallWorkload({
        name: 'Discreet',
        dag: smallDag(dagId, {
          schedule: { type: 'manual' },
          tasks: [
            { id: 'fail', operator: 'bash', with: { bash_command: 'exit 3' } },
          ],
        }),
      });
      await (await runWizard(page, workload)).succeeded();
      const dag = new DagPage(page, session.url);
      await dag.open('discreet');
      await dag.parsed();
      await dag.unpause();
      await dag.trigger();
      await dag.runEnds('Failed');
      await dag.chooseTask('fail');
      await dag.logSays('exit code 3');
      await dag.runFailedAgain();
      kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      );
      kept += await page.evaluate(() => document.cookie);
    });
    const told = await Promise.all(answers);
    expect(told.length).toBeGreaterThan(10);
    expect(told.flatMap(foundIn)).toEqual([]);
    expect(foundIn(kept)).toEqual([]);

    const folder = process.env.E2E_LOGS!;
    const logs = await readdir(folder);
    expect(logs).toContain('backend.log');
    for (const log of logs) {
      expect(foundIn(await readFile(join(folder, log), 'utf8'))).toEqual([]);
    }
  });
});
