// As much of a browser as a sign-in needs: it keeps cookies by path and shows each redirect before it follows.
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string }>();
  /** All that the server asked to keep, as it asked. */
  readonly setCookies: string[] = [];

  constructor(readonly base: string) {}

  cookieFor(path: string): string {
    return [...this.jar]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  get session(): string | undefined {
    return this.jar.get('samplan')?.value;
  }

  async go(to: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(to, this.base);
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookieFor(url.pathname));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  /** @returns where the answer sends a browser */
  async to(to: string, init: RequestInit = {}): Promise<string> {
    const answer = await this.go(to, init);
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${to} answered ${answer.status} without a redirect: ${await answer.text()}`);
    return location;
  }

  post(to: string, fields: Readonly<Record<string, string>>): Promise<string> {
    return this.to(to, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** From our door through the issuer's page. @returns the address of our callback, not yet gone to */
  async chooseAtIssuer(who: string, door = 'citizens', back = '/', lang = 'nb'): Promise<string> {
    const asked = new URLSearchParams({ door, return: back, lang });
    const choice = await this.to(await this.to(`/auth/sign-in?${asked.toString()}`));
    return this.to(await this.post(choice, { who }));
  }

  /** @returns where the person lands */
  async signIn(who: string, door?: string, back?: string, lang?: string): Promise<string> {
    return this.to(await this.chooseAtIssuer(who, door, back, lang));
  }

  private keep(line: string): void {
    this.setCookies.push(line);
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
    if (attributes.some((part) => /^expires=Thu, 01 Jan 1970/i.test(part))) this.jar.delete(name);
    else this.jar.set(name, { value: pair.slice(at + 1), path });
  }
}
