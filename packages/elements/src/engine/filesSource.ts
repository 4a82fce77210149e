import { staticSource, type TableSource } from '@puheeksi/client';

/** Published files of a folder: fetched for a page that reads files and no server. */
export const filesSource = (baseUrl: string): TableSource => staticSource({ baseUrl });
