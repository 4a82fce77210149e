import { httpTables, type GetToken, type TableSource } from '@puheeksi/client';
import { partLoader } from '@puheeksi/widgets/part-loader';

const loadFiles = partLoader(() => import('./filesSource.js'));
const sources = new Map<string, WeakMap<GetToken, TableSource>>();
const nobody: GetToken = () => null;

/** Where figures come from, as the page says it; files before a server. */
interface Address {
  readonly files: string | null;
  readonly api: string | null;
}

/** One source for each address and token function of the page, so that elements share answers and the asking for tokens. */
export async function sourceOf({ files, api }: Address, getToken = nobody): Promise<TableSource> {
  const key = files === null ? `api ${api}` : `files ${files}`;
  const filesSource = files === null ? undefined : (await loadFiles()).filesSource;
  const byToken = sources.get(key) ?? new WeakMap<GetToken, TableSource>();
  sources.set(key, byToken);
  const made =
    byToken.get(getToken) ??
    (filesSource ? filesSource(files ?? '') : httpTables({ baseUrl: api ?? '', getToken }));
  byToken.set(getToken, made);
  return made;
}
