/** An IAM action as AWS names it in its refusals, e.g. `airflow:GetEnvironment`. */
const pattern = /\b(airflow|s3|kms|sts|iam|logs):[A-Z][A-Za-z]+\b/;

/** The IAM action that a message says is missing. */
export const iamActionIn = (message: string): string | undefined =>
  message.match(pattern)?.[0];
