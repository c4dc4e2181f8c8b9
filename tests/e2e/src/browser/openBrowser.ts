import { execFileSync } from 'node:child_process';
import { Browser, chromium } from 'playwright-core';

/** Chromium as Debian installs it; nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumOnPath(),
    args: [
      '--headless',
      // Chromium refuses its sandbox to root, which containers run as.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function chromiumOnPath(): string {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not under this name.
    }
  }
  throw new Error(
    'No Chromium on PATH. The browser suite needs one: on Debian and Ubuntu `apt-get install chromium`, elsewhere put chromium or google-chrome on PATH.',
  );
}
