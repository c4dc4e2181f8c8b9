import { airflowTarget } from '../airflow/airflowTarget';
import { operatorFor } from '../airflow/operatorFor';
import { operatorClassProblem } from './operatorClassProblem';

const s3List = 'airflow.providers.amazon.aws.operators.s3.S3ListOperator';

describe('operatorClassProblem', () => {
  it.each([s3List, 'orders_daily.operators.MyOperator'])('allows %s', path => {
    expect(
      operatorClassProblem(path, { dagId: 'orders_daily' }),
    ).toBeUndefined();
  });

  it.each<[string, RegExp]>([
    ['subprocess.Popen', /is not among the operator classes/],
    ['airflow.models.dag.DAG', /is not among the operator classes/],
    ['orders_dailyx.Popen', /is not among/],
    ['airflow.operators.bash.Bash Operator', /is no import path/],
    ['airflow.operators..BashOperator', /is no import path/],
    ['airflow.operators.class.BashOperator', /is no import path/],
  ])('refuses %s', (path, message) => {
    expect(operatorClassProblem(path, { dagId: 'orders_daily' })).toMatch(
      message,
    );
  });

  it('allows what the platform configures, and nothing else', () => {
    const allowed = ['acme_airflow.*Operator'];
    expect(
      operatorClassProblem('acme_airflow.load.LoadOperator', { allowed }),
    ).toBeUndefined();
    expect(operatorClassProblem('acme_airflow.Load', { allowed })).toMatch(
      /mwaa\.operatorClasses/,
    );
    expect(operatorClassProblem(s3List, { allowed })).toMatch(/is not among/);
  });

  it.each([
    [
      'airflow.operators.bash.BashOperator',
      '3.0.6',
      /Airflow 3; write "airflow\.providers\.standard\.operators\.bash\.BashOperator"/,
    ],
    [
      'airflow.providers.standard.sensors.bash.BashSensor',
      '2.10.3',
      /write "airflow\.sensors\.bash\.BashSensor"/,
    ],
  ])('says where %s is in %s', (path, version, message) => {
    const target = airflowTarget(version);
    expect(operatorClassProblem(path, { target })).toMatch(message);
  });
});

describe('operatorFor', () => {
  const args = { bucket: 'sales', poke_interval: 5 };

  it('takes an operator of the palette by its id', () => {
    expect(operatorFor({ operator: 'bash' })?.className).toBe('BashOperator');
    expect(operatorFor({ operator: 'gone' })).toBeUndefined();
  });

  it('makes one of a class, with the arguments that are given', () => {
    const operator = operatorFor({
      operator: s3List,
      class: { templateFields: ['bucket'] },
      with: args,
      map: { each: { 'op_kwargs.key': [] } },
    });
    expect(operator).toMatchObject({
      className: 'S3ListOperator',
      kind: 'operator',
      provider: 'apache-airflow-providers-amazon',
    });
    expect(operator?.module(airflowTarget('3.0.6'))).toBe(
      'airflow.providers.amazon.aws.operators.s3',
    );
    expect(
      operator?.fields.map(({ name, template }) => [name, template]),
    ).toEqual([
      ['bucket', true],
      ['poke_interval', false],
      ['op_kwargs', false],
    ]);
  });

  it('gives a sensor what every sensor takes', () => {
    const sensor = operatorFor({
      operator: s3List,
      class: { sensor: true },
      with: args,
    });
    expect(sensor?.kind).toBe('sensor');
    expect(
      sensor?.fields.find(({ name }) => name === 'poke_interval')?.type,
    ).toBe('number');
  });

  it.each([
    [
      'airflow.providers.snowflake.operators.snowflake.X',
      'apache-airflow-providers-snowflake',
    ],
    [
      'airflow.providers.microsoft.azure.operators.adx.X',
      'apache-airflow-providers-microsoft-azure',
    ],
    [
      'airflow.providers.google.cloud.operators.gcs.X',
      'apache-airflow-providers-google',
    ],
    ['airflow.operators.bash.BashOperator', 'apache-airflow'],
    ['orders.operators.Own', 'apache-airflow'],
  ])('knows that %s comes with %s', (operator, provider) => {
    expect(operatorFor({ operator })?.provider).toBe(provider);
  });
});
