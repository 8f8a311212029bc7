import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.js': 'text/javascript',
};

/** What a page may do: no script at all, on the search page those that are files of the site, and its index. */
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'";
const searchPolicy = `${policy}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; form-action 'self'`;

/** Serves a folder as a static host does, on a free port of this machine, with a policy that forbids all inline code. */
export async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const asked = join(folder, normalize(decodeURIComponent(pathname)));
    const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    const found = existsSync(path);
    const file = found ? path : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // A name with a hash in it never changes what it holds.
      ...(pathname.startsWith('/_astro/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
      'content-security-policy': /^(\/[a-z-]+){0,2}\/(search|pagefind)\//.test(pathname) ? searchPolicy : policy,
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
