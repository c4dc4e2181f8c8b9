import { DagValue } from 'backstage-plugin-mwaa-common';

/** Of an editor of one value, whatever its type. */
export interface EditorProps {
  label: string;
  /** What it is for, in a sentence. */
  help?: string;
  isRequired?: boolean;
  /** What is wrong with the value. */
  problem?: string;
  /** A typical value. */
  placeholder?: string;
  /** Values it takes, of an enumeration or of the items of a list. */
  options?: readonly string[];
  /** What each of them means. */
  words?: Readonly<Record<string, string>>;
  /** Nothing when it is not given. */
  value: DagValue | undefined;
  /** Nothing takes it away. */
  onChange(value: DagValue | undefined): void;
}
