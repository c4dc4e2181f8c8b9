const secretWords = new Set([
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'secret',
  'token',
  'credential',
  'credentials',
  'apikey',
  'authorization',
]);
const secretPairs = new Set([
  'api key',
  'access key',
  'secret key',
  'private key',
  'account key',
]);
// They make a call repeatable, or point to a secret without holding it.
const harmless = new Set([
  'client request token',
  'request token',
  'client token',
  'idempotency token',
  'next token',
]);

const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const pair = words.slice(-2).join(' ');
  if (harmless.has(pair) || harmless.has(words.slice(-3).join(' '))) {
    return false;
  }
  return secretWords.has(words.at(-1) ?? '') || secretPairs.has(pair);
}

const isReference = (text: string) => /^arn:aws[\w-]*:/.test(text);

const secretTexts: readonly [RegExp, string][] = [
  [/\b(AKIA|ASIA)[A-Z0-9]{16}\b/, 'an AWS access key'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [
    /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@]{1,200}:[^\s:/@]{1,200}@/i,
    'an address with a password',
  ],
];

const advice =
  'keep it in an Airflow connection or in AWS Secrets Manager, and give the operator the connection’s id or the secret’s ARN';

/**
 * Why a literal text is refused as a secret. The file of a DAG is readable by
 * everybody who reads the bucket, the repository or Airflow’s code page.
 */
export function secretProblem(name: string, text: string): string | undefined {
  if (text && !isReference(text) && isSecretName(name)) {
    return `looks like a secret written into the DAG; ${advice}`;
  }
  const found = secretTexts.find(([pattern]) => pattern.test(text));
  return found && `holds ${found[1]}; ${advice}`;
}
