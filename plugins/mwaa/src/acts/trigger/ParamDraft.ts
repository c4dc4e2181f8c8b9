/** What somebody typed for a param; of a choice its place in the list, as text; empty for nothing. */
export type ParamDraft = string | boolean;
