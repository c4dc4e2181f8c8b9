import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { checkedPython } from './checkedPython';
import { GeneratedPythonError } from './GeneratedPythonError';
import { loadRuff } from './loadRuff';

const target = airflowTarget('3.0.6');
const checked = (source: string, ownPackage = 'dag') =>
  checkedPython('dag.py', source, target, ownPackage);

const { Workspace } = loadRuff();
const format = jest.spyOn(Workspace.prototype, 'format');

describe('checkedPython', () => {
  beforeEach(() => format.mockClear());
  afterAll(() => format.mockRestore());

  it('formats a source once', async () => {
    expect(await checked('one=1')).toBe('one = 1\n');
    expect(await checked('one=1')).toBe('one = 1\n');
    expect(format).toHaveBeenCalledTimes(1);
  });

  it('tells apart what is sorted differently', async () => {
    await checked('two=2');
    await checked('two=2', 'other');
    expect(format).toHaveBeenCalledTimes(2);
  });

  it('remembers no failure', async () => {
    const broken = 'print(unknown)';
    await expect(checked(broken)).rejects.toThrow(GeneratedPythonError);
    await expect(checked(broken)).rejects.toThrow(GeneratedPythonError);
  });

  it('forgets what was not used for long', async () => {
    await checked('kept=1');
    await checked('lost=1');
    for (let at = 0; at < 31; at++) {
      await checked(`other_${at}=1`);
      await checked('kept=1');
    }
    format.mockClear();
    await checked('kept=1');
    expect(format).not.toHaveBeenCalled();
    await checked('lost=1');
    expect(format).toHaveBeenCalledTimes(1);
  });
});
