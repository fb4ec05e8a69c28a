// What a browser says of published pages: axe-core in light and dark, reflow at 320 px, requests, errors.
//
// node page.mjs FOLDER CHROMIUM FILE… prints one JSON list, an object per file:
//   {file, violations: [{scheme, id, impact, help, target}], width, blank, requests, errors}
// FOLDER holds the node_modules with playwright-core and axe-core. Exit 0 whatever was found.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, executablePath, ...files] = process.argv.slice(2);
const load = createRequire(join(resolve(folder), 'page.mjs'));
const { chromium } = load('playwright-core');
const axe = readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Chromium's own traffic is turned off: what is counted are the page's requests.
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox', // build servers run as root, where the sandbox refuses to start
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

const judge = async (file) => {
  const page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  const requests = [];
  const errors = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'load' });
  await page.evaluate(axe);

  const violations = [];
  const look = async (scheme, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
    for (const { id, impact, help, nodes } of found.violations) {
      violations.push({ scheme: `${scheme} ${width} px`, id, impact, help, target: nodes.map((n) => n.target.join(' ')) });
    }
  };
  // 320 px is a phone, or a desktop at 400 %: a table that scrolls there must be reachable by keyboard too.
  for (const width of [1280, 320]) {
    for (const scheme of ['light', 'dark']) await look(scheme, width);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  // An image that the page holds but its own security policy stops would be empty.
  const blank = await page.$$eval('img', (images) => images.filter((i) => !i.naturalWidth).map((i) => i.alt));
  await page.close();
  return { file, violations, width, blank, requests, errors };
};

const verdicts = [];
for (const file of files) verdicts.push(await judge(file));
await browser.close();
console.log(JSON.stringify(verdicts));
