/** One of each major, as MWAA offers them; the others come in longer tests. */
export const airflowVersions = ['2.10.3', '3.0.6'];
