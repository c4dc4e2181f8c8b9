import { LocalEnvironment } from '../environments/LocalAws';
import { WebLogins } from './WebLogins';

const environment = { name: 'a' } as LocalEnvironment;

describe('WebLogins', () => {
  let now = 0;
  const logins = new WebLogins(() => now);

  it('takes a token once', () => {
    const token = logins.issue(environment);
    expect(logins.redeem(token, environment)).toBe(true);
    expect(logins.redeem(token, environment)).toBe(false);
  });

  it('takes a token for 60 s', () => {
    const tokens = [logins.issue(environment), logins.issue(environment)];
    now += 59_999;
    expect(logins.redeem(tokens[0], environment)).toBe(true);
    now += 1;
    expect(logins.redeem(tokens[1], environment)).toBe(false);
  });

  it('takes a token for its environment only, and uses it up', () => {
    const token = logins.issue(environment);
    expect(logins.redeem(token, { ...environment })).toBe(false);
    expect(logins.redeem(token, environment)).toBe(false);
  });
});
