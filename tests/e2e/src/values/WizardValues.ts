/** A task as somebody types it; fields and choices by what the form shows. */
export interface WizardTask {
  id: string;
  operator: string;
  after?: string[];
  /** Whether texts with `{{ … }}` are templates. */
  templated?: boolean;
  fields: Record<string, string>;
}

/** What somebody enters in the wizard. Owner and domain choose themselves. */
export interface WizardValues {
  name: string;
  description: string;
  system: string;
  dependsOn: string[];
  readsFrom: string[];
  tags: string[];
  environment: string;
  dagId: string;
  /** Otherwise the preset that the wizard begins with stays: every day. */
  cron?: string;
  timezone: string;
  tasks: WizardTask[];
}
