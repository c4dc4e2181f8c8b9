const causes = [
  [
    /ENOSPC|no space left on device/i,
    'The disk is full. Free some space (the project needs about 3 GB, with the tests 5 GB) and run the command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|getaddrinfo|could not resolve|name resolution|dns error|timed? ?out|tls|certificate|network is unreachable|connection (refused|reset)|error sending request|Failed to fetch|Temporary failure/i,
    'A download failed. Check the network (proxy, certificates) and run the command again: what is already there is kept.',
  ],
  [
    /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    'A file may not be written. Check who owns the checkout and its .cache folder.',
  ],
  [
    /YN0028|lockfile would have been modified/i,
    'yarn.lock does not belong to the package.json files. Run `yarn install` and look at the change.',
  ],
  [
    /out of memory|heap limit|\bENOMEM\b|Killed$/im,
    'The machine ran out of memory. Close other programs and run the command again.',
  ],
];

/**
 * What somebody can do about a command that failed, from its output.
 * Undefined when the output names no cause that we know.
 */
export function adviceFor(output) {
  return causes.find(([pattern]) => pattern.test(output))?.[1];
}
