import {
  OptionDefinition,
  OutputDefinition,
} from '../program/CommandDefinition';

export const timeout: OptionDefinition = {
  flags: '--timeout <seconds>',
  description:
    'How long to wait at most; by default as configured, or as long as the environment may need by its settings: minutes, and longer for a new file',
};

/** What came of waiting for Airflow. */
export const verificationKeys: OutputDefinition = {
  verification:
    '`state` (`verified`, `import-error` or `unverified`), `reason` as a sentence, and `waitedSeconds`; `isPaused` and `nextRunAt` of what is verified; `importError` with `file`, `line`, `source`, `taskId`, `summary` and the `text` of Airflow; `kind` and `iamAction` of what nobody can tell',
};
