import type { Plugin } from 'vite';

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Puts scripts and styles into the page itself, so that one file opens from disk and asks nobody for anything. */
export function singleFile(): Plugin {
  return {
    name: 'masarat-single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        let html = String(page.source);
        for (const part of Object.values(bundle)) {
          const name = part.fileName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
          if (part.type === 'chunk') {
            const code = part.code.replace(/<\/script/gi, '<\\/script');
            html = html.replace(new RegExp(`<script[^>]*src="[^"]*${name}"[^>]*></script>`), '');
            html = html.replace('</body>', () => `<script type="module">${code}</script></body>`);
          } else if (part.fileName.endsWith('.css')) {
            const tag = new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`);
            html = html.replace(tag, () => `<style>${String(part.source)}</style>`);
          } else continue;
          delete bundle[part.fileName];
        }
        const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
        refuseStrays(html);
        page.source = html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`);
      }
    },
  };
}

const PLACEHOLDER = '__MASARAT_DATA__';

/** The page is of use only with exactly one place for its data and nothing left to fetch. */
function refuseStrays(html: string): void {
  const places = html.split(PLACEHOLDER).length - 1;
  if (places !== 1) throw new Error(`account.html holds ${PLACEHOLDER} ${places} times instead of once`);
  const stray = html.match(/<(?:script|link|img)[^>]*\s(?:src|href)=[^>]*>|url\((?!["']?(?:data:|#))[^)]*\)/);
  if (stray) throw new Error(`account.html would fetch ${stray[0].slice(0, 120)}`);
}
