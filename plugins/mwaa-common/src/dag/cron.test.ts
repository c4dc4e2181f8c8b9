import { cronProblem } from './cron';
import { cronExpression } from './cronExpression';

describe('cronProblem', () => {
  it.each([
    '30 6 * * 1-5',
    '@hourly',
    '@daily',
    '@midnight',
    '@weekly',
    '@monthly',
    '@quarterly',
    '@yearly',
    '@annually',
    '30 2 * * *',
    '0 */2 * * *',
    '0 0 13 * 5',
    '0 9 * * 5#2',
    '0 9 * * fri#2',
    '0 9 L * *',
    '0 9 L,15 * *',
    '0 9 28-L * *',
    '0 9 * * MON-FRI',
    '0 9 * jan-Mar *',
    '0 9 * * 7',
    '0 9 ? * 2',
    '0 9 * * L5',
    '0 9 * * L5,2#2',
    '5-59/20 8-10 * * *',
    '*/15 8-18 * * 1-5',
    '5/20,40 * * * *',
    '0 0 29 2 *',
    '0 0 31 2,3 *',
    '  0 6 * * *  ',
  ])('accepts %s, as Airflow does', cron => {
    expect(cronProblem(cron)).toBeUndefined();
  });

  it.each([
    // Airflow refuses these, or finds no run for them.
    ['0 9 30 2 *', /names a day that no year has/],
    ['0 9 31 feb 1', /names a day that no year has/],
    ['0 9 31 4,6 *', /names a day that no year has/],
    ['0 0 13 * 5#2', /restricts the day of the month and counts days/],
    ['@reboot', /no boot to run after/],
    ['H 4 * * *', /"h" is not understood as minute.*no "H".*write a number/],
    ['0 6 * * 1-5 0 2026', /has seven, as Quartz writes them/],
    ['0 0 6 ? * MON-FRI *', /has seven/],
    ['0 9 LW * *', /no "W".*"L" for the last one/],
    ['0 9 15W * *', /no "W"/],
    ['0 9 * * L', /for the last Friday of the month write "L5"/],
    ['0 9 * * 1,5#2', /mixes plain days/],
    ['0 9 * * 5#6', /"5#6" is not understood/],
    ['0 24 * * *', /"24" is not understood as hour \(0-23\)/],
    ['0 9 0 * *', /day of the month \(1-31\)/],
    ['0 9 * 13 *', /month \(1-12\)/],
    ['a * * * *', /minute/],
    ['1,,2 * * * *', /"" is not understood as minute/],
    ['-1 * * * *', /minute/],
    ['? * * * *', /minute/],
    ['* * * *', /must have five fields.*has 4/],
    ['', /must have five fields/],
    ['@dayly', /is no preset\. Did you mean "@daily"/],
    ['cron(0 9 * * ? *)', /EventBridge/],
    // Airflow takes these, and hardly ever means by them what was meant.
    ['0 9 * * 1-5 30', /has six\. Seconds are not supported/],
    ['*/90 * * * *', /"\*\/90" is not understood/],
    ['0 9 * * 5-7', /a range goes up/],
    ['0 22-4 * * *', /a range goes up/],
    ['0 9 * * 3-3', /a range goes up/],
    // They are schedules of their own.
    ['@once', /set the schedule’s type to "once"/],
    ['@continuous', /set the schedule’s type to "continuous"/],
  ])('refuses %p', (cron, message) => {
    expect(cronProblem(cron)).toMatch(message);
  });
});

describe('cronExpression', () => {
  it.each([
    ['@quarterly', '0 0 1 */3 *'],
    ['@midnight', '0 0 * * *'],
    ['  0   6 * * MON ', '0 6 * * MON'],
    ['0 6 ? * 2', '0 6 * * 2'],
  ])('writes %p as %p', (cron, expression) => {
    expect(cronExpression(cron)).toBe(expression);
  });
});
