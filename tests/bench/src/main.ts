import { deploymentBench } from './deploymentBench';

deploymentBench({ rounds: 15 }).then(
  lines => {
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exit(0);
  },
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
