import { parsingIntervals } from '../aws/parsingIntervals';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { verificationBudget } from './verificationBudget';

const budgets = (
  options: Record<string, string> = {},
  status = 'AVAILABLE',
) => {
  const environment = mwaaEnvironmentFixture({
    status,
    parsing: parsingIntervals(options),
  });
  return [false, true].map(isNew => verificationBudget(environment, { isNew }));
};

describe('verificationBudget', () => {
  it.each<[string, number[], Record<string, string>]>([
    ['nothing is set', [120, 420], {}],
    ['other options are set', [120, 420], { 'smtp.smtp_password': 'secret' }],
    [
      'intervals are short',
      [120, 420],
      { 'scheduler.dag_dir_list_interval': '5' },
    ],
    [
      'Airflow 2 parses seldom',
      [690, 690],
      { 'scheduler.min_file_process_interval': '600' },
    ],
    [
      'Airflow 3 looks for new files seldom',
      [120, 990],
      { 'dag_processor.refresh_interval': '900' },
    ],
    [
      'what is set is no number',
      [120, 420],
      { 'dag_processor.refresh_interval': 'often' },
    ],
  ])('where %s is %j', (_, expected, options) => {
    expect(budgets(options)).toEqual(expected);
  });

  it('is longer while the environment is updated', () => {
    expect(budgets({}, 'UPDATING')).toEqual([240, 840]);
  });

  it('keeps no other option', () => {
    expect(
      parsingIntervals({ 'smtp.smtp_password': 'secret' }),
    ).toBeUndefined();
  });
});
