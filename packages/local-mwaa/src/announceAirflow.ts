import { LocalMwaa } from './LocalMwaa';

/** The lines of a text, indented. */
const indented = (text: string) =>
  text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');

/**
 * Starts the Airflow of an environment and says how it goes: that it is ready,
 * why there is none, or that it ended. It is not started again: what ended it
 * would end it again, and all else works without it.
 */
export async function announceAirflow(
  local: LocalMwaa,
  environmentName: string,
  say: (text: string) => void,
): Promise<void> {
  const begin = performance.now();
  const seconds = () => ((performance.now() - begin) / 1000).toFixed(0);
  try {
    const airflow = await local.startAirflow(environmentName);
    const title = `Airflow ${airflow.version} of ${environmentName}`;
    say(`${title} ...`);
    airflow.crashed.then(output =>
      say(
        `${title} ended by itself; everything else goes on. The end of its output:\n${indented(output)}`,
      ),
    );
    await airflow.ready.then(
      () => say(`${title}: ready after ${seconds()} s`),
      // Told by `crashed`, or ended with everything else.
      () => {},
    );
  } catch (error) {
    say(`No Airflow for ${environmentName}: ${(error as Error).message}`);
  }
}
