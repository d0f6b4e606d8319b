import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What a phone fetches at the first visit, on 3G and at its owner's expense, may not weigh more than this in brotli. */
const MOST_BYTES = 3 * 1024 * 1024;
const LIST = 'frontend/offlineFiles.ts';
const SHEET = 'src/main/resources/META-INF/resources/courtyard.css';

type Bundle = Rolldown.OutputBundle;
interface Listed {
  url: string;
  revision: string | null;
}

const isFieldScreen = (module: string | null) => module?.includes('/frontend/field/') ?? false;
const named = (text: string, file: string) => text.includes(file.slice(file.lastIndexOf('/') + 1));
const textOf = (file: Bundle[string]) =>
  file.type === 'chunk' ? file.code : typeof file.source === 'string' ? file.source : '';

/** The files that the field half needs: the entry, what it imports, its own lazy screens, and the assets they name. */
export function fieldFiles(bundle: Bundle): string[] {
  const found = new Set<string>();
  const take = (name: string): void => {
    const file = bundle[name];
    if (!file || found.has(name)) return;
    found.add(name);
    const assets = Object.values(bundle).filter((one) => one.type === 'asset' && one.fileName !== 'index.html');
    assets.filter((one) => !found.has(one.fileName) && named(textOf(file), one.fileName)).forEach((one) => take(one.fileName));
    if (file.type !== 'chunk') return;
    file.imports.forEach(take);
    file.dynamicImports.filter((lazy) => reachesField(bundle[lazy])).forEach(take);
    if (isFieldScreen(file.facadeModuleId)) file.dynamicImports.forEach(take);
  };
  Object.values(bundle)
    .filter((file) => file.type === 'chunk' && file.isEntry)
    .forEach((file) => take(file.fileName));
  return [...found].filter((name) => !/\.(map|html|br)$/.test(name)).sort();
}

const reachesField = (file: Bundle[string] | undefined) =>
  file?.type === 'chunk' && file.moduleIds.some((module) => isFieldScreen(module));

function sheets(root: string): Listed[] {
  const revision = createHash('sha256').update(readFileSync(resolve(root, SHEET))).digest('hex').slice(0, 16);
  const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return [
    { url: 'courtyard.css', revision },
    { url: 'aura/aura.css', revision: dependencies['@vaadin/aura'] },
  ];
}

export function writeList(root: string, files: string[]): void {
  const listed = [...files.map((url): Listed => ({ url, revision: null })), ...sheets(root)];
  writeFileSync(
    resolve(root, LIST),
    '// Made by frontend/build/offline.ts from the finished bundle: what the service worker keeps for the field half.\n' +
      `export const offlineFiles: { url: string; revision: string | null }[] = ${JSON.stringify(listed, null, 2)};\n`,
  );
}

/** Tells the service worker, which is built after the bundle, what to keep; too much fails the build. */
export function offline(root: string): Plugin {
  return {
    name: 'courtyard:offline',
    enforce: 'pre',
    config() {
      if (!existsSync(resolve(root, LIST))) writeList(root, []);
    },
    writeBundle(_options, bundle) {
      const files = fieldFiles(bundle as Bundle);
      if (!files.some((name) => name.includes('TodayScreen'))) return;
      const bytes = files.reduce((sum, name) => sum + weight(bundle[name] as Bundle[string]), 0);
      if (bytes > MOST_BYTES) {
        throw new Error(`The field half weighs ${bytes} bytes in brotli, more than ${MOST_BYTES}: ${files.join(', ')}`);
      }
      this.info(`the field half: ${files.length} files, ${Math.round(bytes / 1024)} kB in brotli`);
      writeList(root, files);
    },
  };
}

const weight = (file: Bundle[string]) =>
  brotliCompressSync(file.type === 'chunk' ? file.code : (file.source as Uint8Array)).length;
