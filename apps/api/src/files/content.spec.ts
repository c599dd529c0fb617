// What counts as a file, and what a picture loses on its way in.
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentOf, nameOf } from './content';
import { chunk, jpeg, pdf, png, segment } from './files.testing';

describe('The content of a file', () => {
  it('is told by its bytes', () => {
    expect(contentOf(pdf())?.type).toBe('application/pdf');
    expect(contentOf(jpeg())?.type).toBe('image/jpeg');
    expect(contentOf(png())?.type).toBe('image/png');
  });

  it('is nothing where it is something else, cut short or only begins right', () => {
    for (const file of [
      Buffer.alloc(0),
      Buffer.from('<script>alert(1)</script>'),
      Buffer.from('GIF89a'),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('%PDF-1.7\nno end'),
      Buffer.from('<html>%PDF-1.7 %%EOF'),
      jpeg().subarray(0, -2),
      jpeg().subarray(0, 30),
      Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.from('<html>'), Buffer.from([0xff, 0xd9])]),
      Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
      png().subarray(0, -12),
      png().subarray(0, 40),
      Buffer.concat([png().subarray(0, 8), chunk('IDAT', deflateSync('x')), chunk('IEND')]),
      spoilt(png()),
    ])
      expect(contentOf(file)).toBeUndefined();
  });

  it('of a JPEG keeps colours and which way is up, and loses place, comments and what is hung on at the end', () => {
    const place = segment(0xe1, Buffer.concat([exif(6), Buffer.from('GPS 60.39 N')]));
    const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0GPS'));
    const icc = segment(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001colours'));
    const multi = segment(0xe2, Buffer.from('MPF\0another picture'));
    const comment = segment(0xfe, Buffer.from('Bjørkeveien 2'));
    const adobe = segment(0xee, Buffer.from('Adobe\0d'));
    const file = Buffer.concat([jpeg([place, xmp, icc, multi, comment, adobe]), Buffer.from('a film with GPS')]);
    const bytes = contentOf(file)?.bytes ?? Buffer.alloc(0);
    for (const lost of ['GPS', 'MPF', 'Bjørkeveien', 'film']) expect(bytes.includes(lost)).toBe(false);
    for (const kept of ['ICC_PROFILE', 'Adobe', 'JFIF']) expect(bytes.includes(kept)).toBe(true);
    const at = bytes.indexOf(Buffer.from('Exif\0\0'));
    expect(bytes.readUInt16BE(at + 6 + 18)).toBe(6);
    // Once more changes nothing, and which way is up is still there.
    expect(contentOf(bytes)?.bytes.equals(bytes)).toBe(true);
  });

  it('of a JPEG in several scans is kept to its end', () => {
    const scans = Buffer.concat([
      segment(0xda, Buffer.from([1])),
      Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd3, 4]),
      segment(0xc4, Buffer.from('table')),
      segment(0xda, Buffer.from([2])),
      Buffer.from([9, 9]),
    ]);
    const file = jpeg([scans]);
    expect(contentOf(file)?.bytes.equals(file)).toBe(true);
  });

  it('of a PNG loses its notes and what is hung on at the end', () => {
    const notes = [
      chunk('tEXt', Buffer.from('Author\0Kari')),
      chunk('iTXt', Buffer.from('GPS')),
      chunk('eXIf', Buffer.from('MM GPS')),
      chunk('tIME', Buffer.alloc(7)),
      chunk('gAMA', Buffer.alloc(4)),
    ];
    const bytes = contentOf(Buffer.concat([png(notes), Buffer.from('PK zip')]))?.bytes ?? Buffer.alloc(0);
    expect(bytes.equals(png([chunk('gAMA', Buffer.alloc(4))]))).toBe(true);
  });

  it('of a PNG with a part that nobody knows and that must be known is nothing', () => {
    expect(contentOf(png([chunk('XXXX', Buffer.from('?'))]))).toBeUndefined();
  });

  it('survives any bytes without falling over', () => {
    let seed = 7;
    const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (const whole of [jpeg(), png(), pdf()])
      for (let i = 0; i < 300; i++) {
        const file = Buffer.from(whole);
        for (let n = 0; n < 1 + (i % 4); n++) file[random() % file.length] = random() % 256;
        const { bytes } = contentOf(file.subarray(0, 1 + (random() % file.length))) ?? {};
        expect((bytes?.length ?? 0) <= file.length + 40).toBe(true);
      }
  });
});

describe('The name of a file', () => {
  const named = (name: string) => nameOf(encodeURIComponent(name), 'application/pdf');

  it('is kept with its letters, without folders and unseen signs', () => {
    expect(named('Søknad om støtte.pdf')).toBe('Søknad om støtte.pdf');
    expect(named('C:\\Skjema\\Søknad.PDF')).toBe('Søknad.PDF');
    expect(named('../../etc/passwd.pdf')).toBe('passwd.pdf');
    expect(named('a\u0000\u202Efdp.\r\nexe.pdf')).toBe('afdp.exe.pdf');
    expect(named('spør "nå"?.pdf')).toBe('spør -nå--.pdf');
  });

  it('ends as its content is', () => {
    expect(named('brev.exe')).toBe('brev.exe.pdf');
    expect(nameOf('bilde.JPEG', 'image/jpeg')).toBe('bilde.JPEG');
    expect(nameOf('bilde.pdf', 'image/png')).toBe('bilde.pdf.png');
  });

  it('is demanded', () => {
    for (const said of [undefined, '', '%', '%20', '...', encodeURIComponent('\u200b'), 'a'.repeat(117)])
      expect(nameOf(said, 'application/pdf')).toBeUndefined();
    expect(nameOf('a'.repeat(116), 'application/pdf')).toHaveLength(120);
  });
});

function exif(orientation: number): Buffer {
  const data = Buffer.alloc(6 + 8 + 2 + 12 + 4);
  data.write('Exif\0\0II*\0', 0, 'latin1');
  data.writeUInt32LE(8, 10);
  data.writeUInt16LE(1, 14);
  data.writeUInt16LE(0x0112, 16);
  data.writeUInt16LE(3, 18);
  data.writeUInt32LE(1, 20);
  data.writeUInt16LE(orientation, 24);
  return data;
}

function spoilt(file: Buffer): Buffer {
  const other = Buffer.from(file);
  other[45] = (other[45] ?? 0) ^ 1;
  return crc32(other) === crc32(file) ? file : other;
}
