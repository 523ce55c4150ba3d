/** What stands in fields while it is being written, by their ids: half a colour is not to be finished by us. */
export const drafts = new Map<string, string>();
