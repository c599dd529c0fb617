// Where to go after a sign-in: a page of ours and nothing else.
/** @returns a path of this site; `/` where the text is anything else, such as another site's address */
export function safeReturn(text: unknown, baseUrl: string): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || text.length > 500) return '/';
  const url = URL.parse(text, baseUrl);
  return url && url.origin === new URL(baseUrl).origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
