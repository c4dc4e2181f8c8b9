/** What a CI says of the run that this is part of, in its own variables. */
export interface CiRun {
  name: 'github' | 'gitlab';
  /** URL of the repository. */
  repository: string;
  /** Full commit id. */
  revision: string;
  /** When it was committed; ISO 8601. Absent where the CI does not say. */
  revisedAt?: string;
  /** Who started the run, as the CI calls them. */
  actor?: string;
  /** URL of the run or job. */
  requestedBy: string;
  /** Whether the branch or tag is a protected one; absent where it does not say. */
  protectedRef?: boolean;
}

export type CiEnvironment = Readonly<Record<string, string | undefined>>;
