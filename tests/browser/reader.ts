import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from './serve.ts';

/** A browser before the built site. */
export interface Reader {
  origin: string;
  /**
   * Opens an address of the site and waits for its fonts; `troubles` collects errors and calls to other hosts.
   *
   * @param prepare what is done to the page before it goes anywhere
   */
  open: (
    address: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<{ page: Page; troubles: string[] }>;
  leave: () => Promise<void>;
}

// Made for a cloud function: with them the whole browser ends when its first page is closed.
const unwanted = ['--single-process', '--no-zygote'];

/** Starts Chromium. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((arg) => !unwanted.includes(arg)),
  });

/** Starts Chromium and a server for the built site. */
export async function openBrowser(dist: string): Promise<Reader> {
  const { origin, close } = await serve(dist);
  const browser = await launch();
  return {
    origin,
    open: async (address, options, prepare) => {
      const page = await browser.newPage(options);
      await prepare?.(page);
      const troubles: string[] = [];
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) troubles.push(`asks ${request.url()}`);
      });
      page.on('response', (response) => {
        const expected = response.url().endsWith(address) && address.includes('nowhere') ? 404 : 200;
        if (response.status() !== expected) troubles.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(origin + address, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      return { page, troubles };
    },
    leave: async () => {
      await browser.close();
      close();
    },
  };
}
