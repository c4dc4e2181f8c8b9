/** Information for whoever reads the output; nothing depends on it. */
export function say(information: string): void {
  process.stdout.write(`${information}\n`);
}
