// A kept text as the schema tells it, with the code by which it is known again.
import type { ConsentTextBody } from '@samplan/wording';
import type { KeptText } from './texts.repository';

export interface TextTold extends Pick<ConsentTextBody, 'language' | 'easyRead' | 'version' | 'heading' | 'notes'> {
  readonly code: string;
  readonly items: readonly Pick<ConsentTextBody['items'][number], 'heading' | 'lines'>[];
}

export function textTold({ body, hash }: Pick<KeptText, 'body' | 'hash'>): TextTold {
  const { language, easyRead, version, heading, items, notes } = body;
  const code = (hash.toString('hex').slice(0, 12).match(/.{4}/g) ?? []).join(' ');
  return { language, easyRead, version, code, heading, items, notes };
}
