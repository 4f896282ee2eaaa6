import type { Plugin } from 'vite';

/** While developing, the page shows the invented account of `fixtures/`. */
export function fixturePage(): Plugin {
  return {
    name: 'masarat-fixture-page',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { fixture, pageWith } = await import('../fixtures/account.mjs');
        return pageWith(html, fixture);
      },
    },
  };
}
