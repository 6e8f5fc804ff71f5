// One tool (esbuild) turns css/, js/, img/, the KRDS tokens and icons and the fonts into ../wwwroot/dist.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { buildIconSprite } from './icons.mjs';

const out = '../wwwroot/dist';
const generated = 'obj';
const appCssBudget = 60_000;
const scriptBudget = 15_000;

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(generated, { recursive: true });

writeTokens();
writeFontFaces();

const result = await build({
  entryPoints: { app: 'css/main.css', fonts: `${generated}/fonts.css`, js: 'js/app.js' },
  outdir: out,
  bundle: true,
  minify: true,
  metafile: true,
  target: ['chrome109', 'safari15.6', 'firefox115'],
  loader: { '.woff2': 'file', '.svg': 'file' },
  // The hash in the name lets the portal answer /dist/f/* as immutable.
  assetNames: 'f/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});

fs.writeFileSync(`${out}/icons.svg`, buildIconSprite());
fs.copyFileSync('img/favicon.svg', `${out}/favicon.svg`);
fs.copyFileSync('fonts/OFL.txt', `${out}/f/OFL.txt`);
fs.writeFileSync(
  `${out}/NOTICE.txt`,
  'KRDS design tokens and icons: (c) Ministry of the Interior and Safety (행정안전부), KOGL Type 1, modified.\n' +
    'Pretendard GOV: (c) 2021 Kil Hyung-jin, SIL OFL 1.1 (f/OFL.txt), files unchanged.\n',
);
keepWithin(appCssBudget, 'app.css');
keepWithin(scriptBudget, 'js.js');

// tokens.css holds the dark set once; it serves high contrast and "follow the system", on screens only: paper is white.
function writeTokens() {
  const source = fs.readFileSync('css/tokens.css', 'utf8');
  const dark = source.match(/\[data-krds-mode="high-contrast"\] (\{[^}]*\})/);
  if (!dark) throw new Error('css/tokens.css: no high-contrast block');
  fs.writeFileSync(
    `${generated}/tokens.css`,
    source.replace(dark[0], '') +
      `@media screen { [data-krds-mode="high-contrast"] ${dark[1]} }\n` +
      `@media screen and (prefers-color-scheme: dark) { [data-krds-mode="theme"] ${dark[1]} }\n`,
  );
}

// Regular and Bold, woff2 only, the author's own dynamic subsets: re-subsetting would break the OFL's reserved name.
function writeFontFaces() {
  const fonts = 'node_modules/pretendard-gov/dist/web/static/';
  const faces = ['Regular', 'Bold'].map((weight) =>
    fs
      .readFileSync(`${fonts}PretendardGOV-${weight}.css`, 'utf8')
      .replaceAll('./woff2-dynamic-subset/', `../${fonts}woff2-dynamic-subset/`)
      .replace(/,\s*url\(\.\/woff-dynamic-subset[^)]*\)\s*format\('woff'\)/g, ''),
  );
  fs.writeFileSync(`${generated}/fonts.css`, faces.join('\n'));
}

function keepWithin(budget, name) {
  const [, output] = Object.entries(result.metafile.outputs).find(([file]) => path.basename(file) === name);
  if (output.bytes > budget) throw new Error(`${name} is over its budget: ${output.bytes} of ${budget} bytes`);
}
