import { httpSource, staticSource, type DataSource, type GetToken } from '@puheeksi/client';

const sources = new Map<string, WeakMap<GetToken, DataSource>>();
const nobody: GetToken = () => null;

/** One source for each address and token function of the page, so that elements share answers and the asking for tokens. */
export function sourceOf(
  address: { readonly api: string } | { readonly files: string },
  getToken = nobody,
): DataSource {
  const key = 'api' in address ? `api ${address.api}` : `files ${address.files}`;
  const byToken = sources.get(key) ?? new WeakMap<GetToken, DataSource>();
  sources.set(key, byToken);
  const made =
    byToken.get(getToken) ??
    ('api' in address
      ? httpSource({ baseUrl: address.api, getToken })
      : staticSource({ baseUrl: address.files }));
  byToken.set(getToken, made);
  return made;
}
