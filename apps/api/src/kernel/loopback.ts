// Addresses that never leave this machine, which alone may do without https.
export const isLoopback = (url: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
