import { OperatorField } from 'backstage-plugin-mwaa-common';

/** A field of a form that is edited like an argument. */
export interface FormField extends OperatorField {
  /** What each option means. */
  words?: Readonly<Record<string, string>>;
}
