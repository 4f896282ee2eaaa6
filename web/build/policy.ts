import type { Plugin } from 'vite';

/** Everything comes from the server that gave the page. The kit needs style elements, dossiers bring their fonts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Writes into the built workbench what it may load, so that no mistake and no report can make it ask elsewhere. */
export function policy(): Plugin {
  return {
    name: 'masarat-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
