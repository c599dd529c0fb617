// PNG without what was noted beside the picture: only the parts that make the picture look as it does.
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const KEPT: readonly string[] = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
];

/** @returns the picture alone; undefined where it is no whole PNG */
export function pictureOfPng(file: Buffer): Buffer | undefined {
  if (!file.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const kept: Buffer[] = [SIGNATURE];
  let hasData = false;
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    const type = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined;
    if ((at === 8) !== (type === 'IHDR') || (type === 'IHDR' && length !== 13)) return undefined;
    if (type === 'IDAT') hasData = true;
    if (KEPT.includes(type)) kept.push(file.subarray(at, end));
    // A capital first letter: without this part nobody can show the picture.
    else if (/^[A-Z]/.test(type)) return undefined;
    // What comes after the end is no part of the picture.
    if (type === 'IEND') return hasData ? Buffer.concat(kept) : undefined;
    at = end;
  }
  return undefined;
}
