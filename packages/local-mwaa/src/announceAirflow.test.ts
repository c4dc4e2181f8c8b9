import { announceAirflow } from './announceAirflow';
import { LocalMwaa } from './LocalMwaa';

/** A local AWS whose Airflow goes this way. */
const localWith = (
  startAirflow: Awaited<ReturnType<LocalMwaa['startAirflow']>> | Error,
) =>
  ({
    startAirflow: async () => {
      if (startAirflow instanceof Error) throw startAirflow;
      return startAirflow;
    },
  }) as unknown as LocalMwaa;

const airflow = {
  server: { url: '', username: '', password: '' },
  version: '3.0.6',
  ready: Promise.resolve(),
  crashed: new Promise<string>(() => {}),
  stop: async () => {},
};

describe('announceAirflow', () => {
  let said: string[];
  const say = (text: string) => said.push(text);
  beforeEach(() => {
    said = [];
  });

  it('says when it is ready', async () => {
    await announceAirflow(localWith(airflow), 'dev', say);
    expect(said).toEqual([
      'Airflow 3.0.6 of dev ...',
      expect.stringMatching(/^Airflow 3.0.6 of dev: ready after \d+ s$/),
    ]);
  });

  it('says why there is none', async () => {
    const none = new Error('It needs 1.5 GiB of memory.');
    await announceAirflow(localWith(none), 'dev', say);
    expect(said).toEqual(['No Airflow for dev: It needs 1.5 GiB of memory.']);
  });

  it('says once that it ended, with the end of its output', async () => {
    const ready = Promise.reject(new Error('ended before it answered'));
    const crashed = Promise.resolve('no space\nleft on device');
    const local = localWith({ ...airflow, ready, crashed });
    await announceAirflow(local, 'dev', say);
    expect(said).toEqual([
      'Airflow 3.0.6 of dev ...',
      'Airflow 3.0.6 of dev ended by itself; everything else goes on. ' +
        'The end of its output:\n  no space\n  left on device',
    ]);
  });
});
