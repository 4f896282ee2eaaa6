import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FONTS = 'src/theme/fonts.css';
const FAMILY = '"Plex Arabic"';

/** Writes the pages' fonts as one style sheet that fetches nothing, for the dossiers that the server makes. */
export function paperFonts(): Plugin {
  return {
    name: 'masarat-paper-fonts',
    apply: 'build',
    generateBundle() {
      const require = createRequire(import.meta.url);
      const faces = readFileSync(FONTS, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
      const source = faces
        .filter((face) => face.includes(FAMILY))
        .map((face) =>
          face.replace(/url\("([^"]+)"\)/g, (_, file: string) => {
            const bytes = readFileSync(require.resolve(file)).toString('base64');
            return `url("data:font/woff2;base64,${bytes}")`;
          }),
        )
        .join('\n');
      this.emitFile({ type: 'asset', fileName: 'paper-fonts.css', source });
    },
  };
}
