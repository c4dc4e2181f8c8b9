import { secretProblem } from './secretProblem';

describe('secretProblem', () => {
  it.each([
    ['password', 'hunter2'],
    ['DB_PASSWORD', 'hunter2'],
    ['--api-key', 'abc'],
    ['Authorization', 'Bearer abc'],
    ['awsSecretAccessKey', 'abc'],
    ['token', 'abc'],
    ['url', 'postgres://user:pw@host/db'],
    ['x', 'AKIAIOSFODNN7EXAMPLE'],
    ['x', '-----BEGIN RSA PRIVATE KEY-----'],
  ])('refuses %s: %s, without repeating it', (name, text) => {
    const problem = secretProblem(name, text);
    expect(problem).toMatch(/Airflow connection/);
    expect(problem).not.toContain(text);
  });

  it.each([
    ['secret_arn', 'arn:aws:secretsmanager:eu-central-1:1:secret:x'],
    ['secret', 'arn:aws:secretsmanager:eu-central-1:1:secret:x'],
    ['client_request_token', 'abc'],
    ['NextToken', 'abc'],
    ['token_url', 'https://host/token'],
    ['password', ''],
    ['endpoint', 'https://host/a@b'],
  ])('accepts %s: %s', (name, text) => {
    expect(secretProblem(name, text)).toBeUndefined();
  });
});
