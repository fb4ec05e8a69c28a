// What a browser says of published pages: axe-core in every way of looking at them, reflow, requests, errors.
//
// node page.mjs FOLDER CHROMIUM FILE… prints one JSON list, an object per file:
//   {file, violations: [{scheme, id, impact, help, target}], width, lost, blank, requests, errors}
// FOLDER holds the node_modules with playwright-core and axe-core. Exit 0 whatever was found. ``width`` is the
// widest that the page becomes on a screen of 320 px, ``lost`` the texts that are outside it, cut or covered
// there when text is twice as large. A file that ends in .fragment.html has no look of its own: it is only
// looked at in one way.
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

// Colours do not depend on the width nor the width on colours, so not every pair is looked at. 320 px is a phone,
// or a desktop at 400 %: a table that scrolls there must be reachable by keyboard too.
const looks = [
  { name: 'light 1280 px', size: 1280, media: {}, zoom: 100 },
  { name: 'dark 1280 px', size: 1280, media: { colorScheme: 'dark' }, zoom: 100 },
  { name: 'forced colours 1280 px', size: 1280, media: { forcedColors: 'active' }, zoom: 100 },
  { name: 'dark 320 px', size: 320, media: { colorScheme: 'dark' }, zoom: 100 },
  { name: 'light 320 px, text at 200 %', size: 320, media: {}, zoom: 200 },
];

// Texts that a reader cannot see whole: beyond the screen's sides, or in the place of another text.
const lostText = () => {
  const hidden = (element) => {
    // For screen readers only, or shown when it has focus.
    if (element.closest('.visually-hidden, .skip, thead')) return true;
    const style = getComputedStyle(element);
    return style.display === 'none' || style.visibility === 'hidden' || element.getClientRects().length === 0;
  };
  const found = [];
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || hidden(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 1) continue;
      if (left < -1 || right > 321) found.push(`outside: ${node.data.trim()}`);
      for (let box = node.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX !== 'hidden' && overflowY !== 'hidden') continue;
        const room = box.getBoundingClientRect();
        if (left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1) {
          found.push(`cut: ${node.data.trim()}`);
        }
      }
      lines.push({ node, left, right, top, bottom });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      // Lines of one paragraph may touch: what letters reach above and below a line is not counted.
      const low = Math.min(one.bottom, other.bottom) - other.top;
      const shared = low / Math.min(one.bottom - one.top, other.bottom - other.top);
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (shared > 0.3 && wide > 2) found.push(`covered: ${one.node.data.trim()} / ${other.node.data.trim()}`);
    }
  });
  return found;
};

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
  let width = 0;
  let lost = [];
  for (const { name, size, media, zoom } of file.endsWith('.fragment.html') ? looks.slice(0, 1) : looks) {
    await page.setViewportSize({ width: size, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), zoom);
    const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
    for (const { id, impact, help, nodes } of found.violations) {
      violations.push({ scheme: name, id, impact, help, target: nodes.map((n) => n.target.join(' ')) });
    }
    if (size === 320) width = Math.max(width, await page.evaluate(() => document.documentElement.scrollWidth));
    if (zoom === 200) lost = await page.evaluate(lostText);
  }
  // An image that the page holds but its own security policy stops would be empty.
  const blank = await page.$$eval('img', (images) => images.filter((i) => !i.naturalWidth).map((i) => i.alt));
  await page.close();
  return { file, violations, width, lost, blank, requests, errors };
};

// Two at a time: each page has a process of its own.
const verdicts = [];
const waiting = files.entries();
const work = async () => {
  for (const [at, file] of waiting) verdicts[at] = await judge(file);
};
await Promise.all([work(), work()]);
await browser.close();
console.log(JSON.stringify(verdicts));
