// Where to go after a sign-in: a page of ours and nothing else.
/** @returns a path of this site; `/` where the text is anything else, such as another site's address */
export function safeReturn(text: unknown, baseUrl: string): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || text.length > 500) return '/';
  const url = URL.parse(text, baseUrl);
  if (url?.origin !== new URL(baseUrl).origin) return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  // Read as an address, `/.//other.example` has become `//other.example`.
  return path.startsWith('//') ? '/' : path;
}
