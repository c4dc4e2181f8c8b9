/** Path of the tarball that the set-up of the suite packed. */
export const packedCli = (): string => process.env.CLI_TARBALL!;
