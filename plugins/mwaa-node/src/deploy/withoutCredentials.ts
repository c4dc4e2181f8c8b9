/** The URL without user and password; what is no URL stays as it is. */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) {
    return address;
  }
  const url = new URL(address);
  if (!url.username && !url.password) {
    return address;
  }
  url.username = '';
  url.password = '';
  return url.href;
}
