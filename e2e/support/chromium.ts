// The Chromium that npm brought, unpacked with its own libraries.

/** Path of an executable Chromium. Unpacks it at first use (about two seconds). */
export async function chromiumPath(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'; // makes the package unpack libnss3 and its like as well
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  return chromium.executablePath();
}
