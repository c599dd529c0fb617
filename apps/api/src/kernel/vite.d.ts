// What Vite does with files that are part of the build, as far as the server uses it.
interface ImportMeta {
  glob(pattern: string, how: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>;
}
