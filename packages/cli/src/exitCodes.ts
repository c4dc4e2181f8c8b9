/** How the command line ends; scripts may rely on these numbers. */
export const EXIT_CODES = {
  ok: 0,
  failed: 1,
  invalid: 2,
  conflict: 3,
  notAllowed: 4,
  different: 5,
  importError: 6,
  unverified: 7,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** What each number means; the reference shows it. */
export const EXIT_CODE_MEANINGS: Record<keyof typeof EXIT_CODES, string> = {
  ok: 'Done, or nothing was to be done.',
  failed:
    'Not done, or not all of it: AWS, the network or this machine. Run the same again; what is in place is left alone.',
  invalid:
    'The command, `dag.yaml`, the configuration or a file is not valid, or names what does not exist. Nothing was written.',
  conflict:
    'The bucket holds something else than the deployment may replace, or somebody else was faster. The message says whose it is.',
  notAllowed:
    'AWS or the protection of the environment does not allow it. The message names the IAM action or the rule.',
  different:
    'What was compared differs: `plan --detailed-exitcode` has changes, `render --check` found other Python, `drift` found drift.',
  importError:
    'Airflow cannot import what is deployed. The output has its error with line and task. Nothing was taken back: deploy a mended version, or roll back.',
  unverified:
    'It is deployed, and whether Airflow can import it was not to be found out. The message says why.',
  interrupted:
    'Stopped by SIGINT or SIGTERM, between two objects. The message says where.',
};
