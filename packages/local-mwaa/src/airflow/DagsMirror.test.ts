import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { S3Server } from '../s3/S3Server';
import { startMinistack } from '../s3/startMinistack';
import { DagsMirror } from './DagsMirror';

const Bucket = 'shop';

describe('DagsMirror', () => {
  let s3: S3Server;
  let client: S3Client;
  let home: string;
  let folder: string;
  let mirror: DagsMirror;

  const put = (Key: string, Body: string) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body }));
  const remove = (Key: string) =>
    client.send(new DeleteObjectCommand({ Bucket, Key }));
  const files = async () => {
    const found = await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    });
    const paths = found
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name));
    const contents = paths.map(async path => [
      path.slice(folder.length + 1),
      await readFile(path, 'utf8'),
    ]);
    return Object.fromEntries(await Promise.all(contents));
  };

  beforeAll(async () => {
    s3 = await startMinistack();
    client = new S3Client({
      endpoint: s3.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: '000000000000', secretAccessKey: 'x' },
    });
    await client.send(new CreateBucketCommand({ Bucket }));
    home = await mkdtemp(join(tmpdir(), 'local-mirror-'));
    folder = join(home, 'dags');
    mirror = new DagsMirror({
      client,
      bucket: Bucket,
      prefix: 'dags/',
      folder,
      scratch: join(home, 'incoming'),
    });
  }, 60_000);
  afterAll(async () => {
    client?.destroy();
    await s3?.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('begins with nothing but what the bucket has', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'of-before.py'), '');
    await put('dags/orders/orders.py', 'one');
    await put('dags/orders/deployment.json', '{}');
    await put('plugins/elsewhere.py', 'x');
    await mirror.update();
    expect(await files()).toEqual({
      'orders/orders.py': 'one',
      'orders/deployment.json': '{}',
    });
  });

  it('follows what is new, changed and gone, and leaves the rest alone', async () => {
    const manifest = join(folder, 'orders/deployment.json');
    const { ino } = await stat(manifest);
    await put('dags/orders/orders.py', 'two');
    await put('dags/orders/sql/load.sql', 'select 1');
    await mirror.update();
    expect(await files()).toEqual({
      'orders/orders.py': 'two',
      'orders/deployment.json': '{}',
      'orders/sql/load.sql': 'select 1',
    });
    expect((await stat(manifest)).ino).toBe(ino);
    await remove('dags/orders/sql/load.sql');
    await mirror.update();
    expect(await readdir(join(folder, 'orders'))).toEqual([
      'deployment.json',
      'orders.py',
    ]);
    expect(await readdir(join(home, 'incoming'))).toEqual([]);
  });

  it('lets a file become a folder, and a folder a file', async () => {
    await put('dags/shared', 'a file');
    await mirror.update();
    await put('dags/shared/a.py', 'in a folder');
    await mirror.update();
    expect(await files()).toMatchObject({ 'shared/a.py': 'in a folder' });
    await remove('dags/shared/a.py');
    await mirror.update();
    expect(await files()).toMatchObject({ shared: 'a file' });
  });

  it('never writes outside of the folder', async () => {
    await put('dags/x/../../../escaped.py', 'x');
    await mirror.update();
    expect(Object.keys(await files()).sort()).toEqual(
      ['shared', 'orders/orders.py', 'orders/deployment.json'].sort(),
    );
    expect((await readdir(home)).sort()).toEqual(['dags', 'incoming']);
  });
});
