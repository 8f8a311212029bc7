/**
 * Builds the site with the picture of the author's guide that Observable Plot draws, as it stands in each language's guide, and
 * looks at the page (`npm run test:plot`). Plot is no dependency of the project: the first run installs it beside this file.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { copySite } from '../site/site-copy.ts';
import { guidePictures, placeComponent } from '../site/guide-pictures.ts';

const own = join(import.meta.dirname, 'node_modules');
if (!existsSync(own)) {
  const install = 'npm ci --no-audit --no-fund --ignore-scripts';
  const { status } = spawnSync(install, { cwd: import.meta.dirname, shell: true, stdio: 'inherit' });
  assert.equal(status, 0, 'Plot could not be installed');
}

const site = await copySite();
try {
  const modules = join(dirname(site.dist), 'node_modules');
  await rm(modules);
  await mkdir(modules);
  for (const folder of [resolve('node_modules'), own])
    for (const name of await readdir(folder))
      if (!existsSync(join(modules, name))) await symlink(join(folder, name), join(modules, name));

  await site.edit('src/site.config.ts', 'contacts: {', "fullMdx: ['v3-adds-up', 'token-price'],\n  contacts: {");
  const articles = [
    { guide: 'src/pages/guide.mdx', path: 'content/articles/v3-adds-up/ru.mdx', page: 'v3-adds-up/index.html' },
    { guide: 'src/pages/en/guide.mdx', path: 'content/articles/token-price/en.mdx', page: 'en/token-price/index.html' },
  ];
  for (const { guide, path } of articles) {
    const { plot, use } = await guidePictures(guide);
    await placeComponent(site, path, plot, use);
  }
  const { status, output } = await site.build();
  assert.equal(status, 0, output);

  for (const { guide, page } of articles) {
    const { plot } = await guidePictures(guide);
    const html = await site.built(page);
    const label = /ariaLabel: '([^']*)'/.exec(plot)![1]!;
    const [svg = ''] =
      new RegExp(`<svg(?=[^>]* aria-label="${label}")(?=[^>]* role="img").*?</svg>`, 's').exec(html) ?? [];
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    assert.equal(widths.length, 2, `${page} has no picture of two bars`);
    assert.ok(Math.abs(widths[0]! / widths[1]! - 30.84 / 2.788) < 0.01, `the bars of ${page} are not to scale`);
    assert.doesNotMatch(html, /<style|style="|<script(?! type="application\/ld\+json")/, `${page} has script or style`);
    assert.match(html, /<figcaption>Llama 3\.1 405B: 30\.84; V3: 2\.788<\/figcaption>/);
    console.log(`${page}: Observable Plot drew ${widths.length} bars, ${svg.length} bytes, no script, no style`);
  }
} finally {
  await site.remove();
}
