export interface Config {
  mwaa?: {
    /** MWAA environments that may be used, by name. */
    environments?: Array<{
      /**
       * Unique in this configuration; the name of the catalog entity and what
       * templates choose. The environment's name unless given.
       */
      id?: string;
      /** Name of the environment in MWAA. */
      name: string;
      /** Twelve digits, in quotes. The credentials are those of `aws.accounts`; the main account's without it. */
      accountId?: string;
      region: string;
      /**
       * `template` (the default): the wizard deploys. `ci`: only the
       * continuous integration of the component's repository does.
       * `pull-request`: only that, and only from a protected branch.
       */
      deployFrom?: 'template' | 'ci' | 'pull-request';
      /**
       * Entity refs of groups. Only their members may deploy, roll back or
       * delete through Backstage; where `deployFrom` asks for CI, roll back
       * or delete. Unless given, every owner of a DAG may where `deployFrom`
       * is `template`, and nobody elsewhere.
       */
      groups?: string[];
      /**
       * What `$env` stands for in this environment, by name: fixed values of
       * any type, no secrets, because they are written into DAG files.
       */
      values?: { [name: string]: unknown };
    }>;
    /** Accounts and regions of which all environments may be used. */
    discovery?: Array<{
      /** Twelve digits, in quotes. */
      accountId?: string;
      region: string;
      /** Names; `*` stands for any text. All unless given. */
      include?: string[];
      /** Names that are left out, even if included; `*` stands for any text. */
      exclude?: string[];
      /** As in `environments`. */
      deployFrom?: 'template' | 'ci' | 'pull-request';
      /** As in `environments`. */
      groups?: string[];
      /** As in `environments`. */
      values?: { [name: string]: unknown };
    }>;
    /** As in `environments`, for every environment that does not say otherwise. */
    values?: { [name: string]: unknown };
    /**
     * Import paths of operator classes that DAGs may use besides the palette;
     * `*` stands for any text. What every MWAA image brings unless given.
     */
    operatorClasses?: string[];
    /**
     * How the pipelines of new repositories plan and deploy; they only test
     * without it.
     */
    ci?: {
      /** The command line as npm installs it, with its version: `mwaa-dags@1.2.0`. */
      package: string;
      /** Registry that it comes from; npm's own unless given. */
      registry?: string;
      /**
       * ARN of the role that pipelines of the default branch assume, in which
       * `{accountId}`, `{environment}` and `{dagId}` may stand. The variable
       * `MWAA_DAGS_ROLE_ARN` of a repository goes before it.
       */
      roleArn?: string;
      /**
       * As `roleArn`, for pull requests, which only read. The variable
       * `MWAA_DAGS_PLAN_ROLE_ARN` of a repository goes before it.
       */
      planRoleArn?: string;
    };
    /** Other servers than those of AWS, e.g. VPC endpoints or local ones. */
    endpoints?: {
      mwaa?: string;
      s3?: string;
      /** CloudWatch Logs. */
      logs?: string;
      /** Base URL below which the web servers of Airflow are, by host name. */
      webServers?: string;
    };
    /** Waiting until Airflow has parsed what was deployed. */
    verification?: {
      /**
       * How long; by default as long as the environment may need by its own
       * settings: at least two minutes for a change, seven for a new file.
       */
      budgetSeconds: number;
    };
    /** The bucket for repositories of components, where no git host is used. */
    repositories?: {
      bucket: string;
      /** Where in the bucket; the top unless given. */
      prefix?: string;
      region: string;
      /** Twelve digits, in quotes. */
      accountId?: string;
      /** Encrypts with this key; the bucket's own encryption unless given. */
      kmsKey?: string;
      /**
       * Base URL of the bucket's keys, as an `integrations.awsS3` entry reads
       * it. Follows from bucket, region and endpoint unless given.
       */
      webUrl?: string;
    };
  };
}
