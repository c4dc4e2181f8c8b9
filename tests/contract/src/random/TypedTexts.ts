/** What somebody typed into each field that takes text. */
export interface TypedTexts {
  /** Of any kind. */
  description: string;
  docs: string;
  taskDocs: string;
  tooltip: string;
  label: string;
  param: string;
  paramDescription: string;
  extra: string;
  message: string;
  groupMessage: string;
  taskMessage: string;
  literal: string;
  command: string;
  compared: string;
  value: string;
  /** One visible line. */
  owner: string;
  tag: string;
  displayName: string;
  taskName: string;
  groupName: string;
  title: string;
  section: string;
}
