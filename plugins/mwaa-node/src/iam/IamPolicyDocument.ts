type Values = string | string[];

export interface IamStatement {
  /** Says what for; letters and digits. */
  Sid: string;
  Effect: 'Allow';
  Action: Values;
  Resource: Values;
  /** By operator, then by condition key. */
  Condition?: Record<string, Record<string, Values>>;
}

/** A policy document, as IAM takes it in JSON. */
export interface IamPolicyDocument {
  Version: '2012-10-17';
  Statement: IamStatement[];
}
