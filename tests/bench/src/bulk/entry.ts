import { deployTree, openBucket } from './deployTree';

/** A process that deploys a tree: its arguments are the folder and the place. */
const [folder, endpoint, bucket, prefix] = process.argv.slice(2);
const to = { endpoint, bucket, prefix };
deployTree(folder, to, openBucket(to)).then(
  counts => process.stdout.write(`${JSON.stringify(counts)}\n`),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
