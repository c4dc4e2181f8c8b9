/**
 * How many DAGs each environment class is made for, as the MWAA user guide
 * has it. AWS gives them as a guide: more DAGs make parsing slower first.
 */
export const dagCapacity: Readonly<Record<string, number>> = {
  'mw1.micro': 25,
  'mw1.small': 50,
  'mw1.medium': 250,
  'mw1.large': 1000,
  'mw1.xlarge': 2000,
  'mw1.2xlarge': 4000,
};
