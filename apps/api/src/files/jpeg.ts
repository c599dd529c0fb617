// JPEG without what a camera notes beside the picture: where it was taken, when, by what, and hidden other pictures.

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1');
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isNote = (marker: number, data: Buffer) =>
  marker === COMMENT ||
  (marker >= APP1 && marker <= 0xef && marker !== APP14 && !(marker === APP2 && data.subarray(0, 12).equals(ICC)));

/** @returns the picture alone, with which way is up; undefined where it is no whole JPEG */
export function pictureOfJpeg(file: Buffer): Buffer | undefined {
  if (file.length < 4 || file[0] !== 0xff || file[1] !== SOI) return undefined;
  const kept: Buffer[] = [];
  let orientation: number | undefined;
  let hasFrame = false;
  let hasScan = false;
  let at = 2;
  while (at + 1 < file.length) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) {
      if (!hasFrame || !hasScan) return undefined;
      const head = Buffer.from([0xff, SOI]);
      const first = kept[0]?.[1] === APP0 ? kept.splice(0, 1) : [];
      // What comes after the end is no part of the picture.
      return Buffer.concat([head, ...first, ...upright(orientation), ...kept, Buffer.from([0xff, EOI])]);
    }
    if (at + 4 > file.length) return undefined;
    const length = file.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > file.length || marker < 0xc0 || isRestart(marker) || marker === SOI) return undefined;
    const data = file.subarray(at + 4, end);
    if (marker === APP1) orientation ??= orientationIn(data);
    if (isFrame(marker)) hasFrame = true;
    if (!isNote(marker, data)) kept.push(file.subarray(at, end));
    at = end;
    if (marker !== SOS) continue;
    hasScan = true;
    const scanned = at;
    at = endOfScan(file, at);
    kept.push(file.subarray(scanned, at));
  }
  return undefined;
}

/** Where the next marker stands that is part of no scan. */
function endOfScan(file: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = file.indexOf(0xff, at);
    if (at < 0) return file.length;
    const next = file[at + 1] ?? 0;
    if (next !== 0 && !isRestart(next) && next !== 0xff) return at;
    at += next === 0xff ? 1 : 2;
  }
}

/** 1 to 8, as EXIF has it in its first directory. */
function orientationIn(data: Buffer): number | undefined {
  if (!data.subarray(0, 6).equals(EXIF) || data.length < 14) return undefined;
  const tiff = data.subarray(6);
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const two = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const count = Math.min(two(directory), 200);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (two(entry) === ORIENTATION && two(entry + 2) === 3) return two(entry + 8);
  }
  return undefined;
}

/** An EXIF segment that says which way is up and nothing else. */
function upright(orientation: number | undefined): readonly Buffer[] {
  if (orientation === undefined || orientation < 2 || orientation > 8) return [];
  const segment = Buffer.alloc(36);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(34, 2);
  EXIF.copy(segment, 4);
  segment.write('MM', 10, 'latin1');
  segment.writeUInt16BE(42, 12);
  segment.writeUInt32BE(8, 14);
  segment.writeUInt16BE(1, 18);
  segment.writeUInt16BE(ORIENTATION, 20);
  segment.writeUInt16BE(3, 22);
  segment.writeUInt32BE(1, 24);
  segment.writeUInt16BE(orientation, 28);
  return [segment];
}
