/** 'home-visit' → 'homeVisit'. */
export const camelOf = (id) => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** 'home-visit' → 'HomeVisit'. */
export const pascalOf = (id) => camelOf(`-${id}`);
/** Whether a name can be a folder, a part of an address and the value of a column. */
export const isId = (id) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? '');
