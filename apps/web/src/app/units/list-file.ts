// A file as a spreadsheet saves it: UTF-8, or what older ones write.

/** @returns the text; letters such as ø survive also where the file is of Windows-1252 */
export function textOf(bytes: BufferSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
