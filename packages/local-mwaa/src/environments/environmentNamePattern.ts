/** Names of MWAA environments, as its service model has them; up to 80. */
export const environmentNamePattern = /^[a-zA-Z][0-9a-zA-Z\-_]*$/;
