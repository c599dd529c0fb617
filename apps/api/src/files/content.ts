// What a file is by its content, whatever it is called, and what of it is kept.
import type { AttachmentType } from '@samplan/domain';
import { pictureOfJpeg } from './jpeg';
import { pictureOfPng } from './png';

export interface Content {
  readonly type: AttachmentType;
  readonly bytes: Buffer;
}

const HEAD = /^%PDF-[12]\.\d/;
/** Programs that write PDF put a line or two after the end. */
const TAIL = 1024;

/** @returns undefined for what is neither PDF, JPEG nor PNG, or not whole */
export function contentOf(file: Buffer): Content | undefined {
  if (isPdf(file)) return { type: 'application/pdf', bytes: file };
  const jpeg = pictureOfJpeg(file);
  if (jpeg) return { type: 'image/jpeg', bytes: jpeg };
  const png = pictureOfPng(file);
  return png && { type: 'image/png', bytes: png };
}

const isPdf = (file: Buffer): boolean =>
  HEAD.test(file.toString('latin1', 0, 8)) && file.subarray(-TAIL).includes('%%EOF');

const ENDINGS: Readonly<Record<AttachmentType, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};

const LONGEST = 120;
// Control characters, and those that turn the direction of a name so that its ending seems another.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * A name to keep: without folders and unseen characters, and with the ending of what the content is.
 * @param said as the header has it, percent-encoded
 * @returns undefined where it is no name
 */
export function nameOf(said: string | undefined, type: AttachmentType): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(said ?? '').normalize('NFC');
  } catch {
    return undefined;
  }
  const plain = name
    .replace(UNSEEN, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const [first = ''] = ENDINGS[type];
  const whole = ENDINGS[type].some((ending) => plain.toLowerCase().endsWith(ending)) ? plain : `${plain}${first}`;
  return plain !== '' && !ENDINGS[type].includes(whole.toLowerCase()) && whole.length <= LONGEST ? whole : undefined;
}
