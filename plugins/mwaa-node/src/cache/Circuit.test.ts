import { NotFoundError } from '@backstage/errors';
import { AirflowUnavailableError } from '../airflow/AirflowUnavailableError';
import { Circuit } from './Circuit';

const away = jest.fn(async () => {
  throw new AirflowUnavailableError('unreachable', 'Airflow is away');
});
const there = jest.fn(async () => 'yes');

const fails = async (circuit: Circuit, times: number) => {
  for (let time = 0; time < times; time++) {
    await expect(circuit.run(away)).rejects.toThrow('Airflow is away');
  }
};

describe('Circuit', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
  });
  afterEach(() => jest.useRealTimers());

  it('asks nobody for a while after three failures in a row', async () => {
    const circuit = new Circuit();
    await fails(circuit, 3);
    await expect(circuit.run(there)).rejects.toMatchObject({
      kind: 'unreachable',
      message:
        'Airflow is away. It was so 3 times in a row, so Airflow is asked again only after 15 s',
    });
    jest.advanceTimersByTime(14_999);
    await expect(circuit.run(there)).rejects.toThrow('Airflow is away');
    expect(there).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    await expect(circuit.run(there)).resolves.toBe('yes');
    await expect(circuit.run(there)).resolves.toBe('yes');
  });

  it('lets one question through then, and waits again when that fails', async () => {
    const circuit = new Circuit();
    await fails(circuit, 3);
    jest.advanceTimersByTime(15_000);
    const probe = circuit.run(away);
    await expect(circuit.run(there)).rejects.toThrow('3 times in a row');
    await expect(probe).rejects.toThrow('Airflow is away');
    jest.advanceTimersByTime(14_999);
    await expect(circuit.run(there)).rejects.toThrow('3 times in a row');
    expect(away).toHaveBeenCalledTimes(4);
    expect(there).not.toHaveBeenCalled();
  });

  it('takes a refusal for an answer', async () => {
    const circuit = new Circuit();
    await fails(circuit, 2);
    const missing = async () => {
      throw new NotFoundError('no such DAG');
    };
    await expect(circuit.run(missing)).rejects.toThrow('no such DAG');
    await fails(circuit, 2);
    await expect(circuit.run(there)).resolves.toBe('yes');
  });
});
