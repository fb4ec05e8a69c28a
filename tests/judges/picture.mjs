// Takes pictures of pages as a browser shows them, in fonts of ours so that no computer's own are seen.
//
// node picture.mjs FOLDER CHROMIUM FONTS with a JSON list on stdin: {page, picture, width, height, media}.
// FOLDER holds the node_modules with playwright-core, FONTS the TTF files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, executablePath, fonts] = process.argv.slice(2);
const { chromium } = createRequire(join(resolve(folder), 'picture.mjs'))('playwright-core');
const face = (weight, file) => {
  const data = readFileSync(join(fonts, file)).toString('base64');
  return `@font-face { font-family: Golden; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) }`;
};
const arabic = (style) => style.replaceAll('family: Golden', 'family: GoldenArabic');
const style = [
  face(400, 'AtkinsonHyperlegibleNext-Regular.ttf'),
  face(700, 'AtkinsonHyperlegibleNext-Bold.ttf'),
  arabic(face(400, 'Vazirmatn-Regular.ttf')),
  arabic(face(700, 'Vazirmatn-Bold.ttf')),
  ':root { --font: Golden, GoldenArabic } * { scrollbar-width: none }',
].join('\n');

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
});
for (const { page: file, picture, width, height, media } of JSON.parse(readFileSync(0, 'utf8'))) {
  // The page's own policy lets no font in.
  const page = await browser.newPage({ locale: 'sv-SE', bypassCSP: true, viewport: { width, height } });
  await page.emulateMedia(media);
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'load' });
  await page.addStyleTag({ content: style });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture });
  await page.close();
}
await browser.close();
