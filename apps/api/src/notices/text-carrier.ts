// Notices as text messages, by the HTTP door of whichever service the installation names.
import type { NoticeFailure } from '@samplan/domain';
import type { TextOutlet } from '../kernel/outlets';
import type { Carrier, Parcel } from './carrier';

const PATIENCE_MS = 10_000;
/** What a service says that will not send to this number, however often it is asked. */
const REFUSED = new Set([400, 404, 410, 422]);

export class TextCarrier implements Carrier {
  constructor(private readonly outlet: TextOutlet) {}

  async carry({ id, to, text }: Parcel): Promise<NoticeFailure | undefined> {
    const { url, token, fields, also } = this.outlet;
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ ...also, [fields.to]: to, [fields.text]: text, [fields.id]: id }),
    });
    await answer.body?.cancel();
    if (answer.ok) return undefined;
    if (REFUSED.has(answer.status)) return 'refused';
    throw new Error(`The service of text messages answered ${answer.status}.`);
  }
}
