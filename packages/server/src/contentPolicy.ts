/** What a page from our own folders may do: its own scripts, styles and data, nothing foreign, no inline script. */
export const defaultContentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** The policy of the strictest intranets we know: also no string becomes script. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The content security policy of a path: of the longest prefix that has its own, else the usual one. */
export function policyOfPath(path: string, policies: Readonly<Record<string, string>>): string {
  const [prefix] = Object.keys(policies)
    .filter((known) => path === known || path.startsWith(known.endsWith('/') ? known : `${known}/`))
    .sort((a, b) => b.length - a.length);
  const policy = prefix === undefined ? undefined : policies[prefix];
  return policy === 'strict' ? strictPolicy : (policy ?? defaultContentPolicy);
}
