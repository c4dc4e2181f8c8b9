import { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { EnvironmentBucket } from './aws/EnvironmentBucket';
import { inPage } from './browser/inPage';
import { openBrowser } from './browser/openBrowser';
import { SignInPage } from './pages/SignInPage';

/** What a test file works with: the running Backstage, seen by people. */
export interface Session {
  url: string;
  bucket: EnvironmentBucket;
  /** Where the repositories of workloads are. */
  repositories: EnvironmentBucket;
  /** Does something at the sign-in page. */
  signedOut(
    work: (page: Page, signIn: SignInPage) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void>;
  /** Does something signed in as a person, in a browser of their own. */
  as(
    displayName: string,
    work: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void>;
}

/** Opens a browser for the tests of a file and closes it after them. */
export function useSession(): Session {
  const url = process.env.E2E_BACKSTAGE_URL!;
  const bucket = new EnvironmentBucket(process.env.E2E_S3_ENDPOINT!);
  const repositories = new EnvironmentBucket(
    process.env.E2E_S3_ENDPOINT!,
    'mwaa-repositories',
  );
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    bucket.close();
    repositories.close();
    await browser?.close();
  });

  const signedOut: Session['signedOut'] = (work, options) =>
    inPage(
      browser,
      async page => {
        const signIn = new SignInPage(page);
        await signIn.open(url);
        await work(page, signIn);
      },
      options,
    );
  const as: Session['as'] = (displayName, work, options) =>
    signedOut(async (page, signIn) => {
      await signIn.signInAs(displayName);
      await work(page);
    }, options);
  return { url, bucket, repositories, signedOut, as };
}
