/** Where this module was loaded from, for tests of loading parts again. */
export const loadedFrom = import.meta.url;
