import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, kratno } from './terminal.ts';

/** What a file holds after `kratno check … --fix`. */
async function fixed(content: string | Buffer, option = '--fix', name = 'a.md') {
  const folder = folderWith({ [name]: content });
  const run = await kratno(['check', name, option], { folder });
  expect(readdirSync(folder), 'nothing is left beside it').toEqual([name]);
  return { ...run, bytes: readFileSync(join(folder, name)), folder };
}

const letters = 'На рекламу ушло около $294 тыc. за год.';
const fine = 'Штраф подняли в 30 раз — со 100 до 2 тыс. руб.';

describe('check --fix', () => {
  it('puts look-alike letters right and says so', async () => {
    const { status, bytes, err } = await fixed(`${letters}\n`);
    expect(bytes.toString()).toBe(`${letters.replace('тыc', 'тыс')}\n`);
    expect({ status, err }).toEqual({ status: 0, err: 'Mended: a.md:1:23 “$294 тыc.” → “$294 тыс.”\n' });
  });

  it.each([
    ['line ends of Windows', `${letters}\r\n\r\nещё\r\n`],
    ['no last line end', letters],
    ['a byte order mark', `\uFEFF${letters}\n`],
    ['no-break spaces and escapes', `Пять\u00a0раз \\* \\_ &amp; ${letters}  \n\n\n`],
    ['frontmatter', `---\ntitle:   "a"   # b\nlang: ru\n---\n${letters}\n`],
    ['a claim that does not hold', `${letters}\n\n${fine}\n`],
  ])('leaves every other byte alone: %s', async (_name, content) => {
    expect((await fixed(content)).bytes.toString()).toBe(content.replace('тыc', 'тыс'));
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(letters), Buffer.from([0xff])])],
    ['markup that cannot be read', Buffer.from(`${letters}\n\n<a`)],
    ['nothing wrong', Buffer.from('Билет стоил 100 рублей.\n')],
    ['letters in code', Buffer.from('Вот `$294 тыc.` в тексте.\n')],
    ['a letter that the file has as an entity', Buffer.from('Ушло $294 ты&#99;. за год.\n')],
  ])('does not touch a file with %s', async (_name, content) => {
    const { bytes, err } = await fixed(content, '--fix=claims', 'a.mdx');
    expect(bytes).toEqual(content);
    expect(err).toBe('');
  });

  it('keeps the mode of the file and the link to it', async () => {
    const folder = folderWith({ 'real/a.md': `${letters}\n` });
    chmodSync(join(folder, 'real/a.md'), 0o640);
    symlinkSync('real/a.md', join(folder, 'link.md'));
    await kratno(['check', 'link.md', '--fix'], { folder });
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toContain('тыс.');
    expect(statSync(join(folder, 'real/a.md')).mode & 0o777).toBe(0o640);
  });

  it('has nothing left to mend the second time', async () => {
    const content = `${letters}\n\nВыручка выросла в 30 paз, со 100 до 2 тыc. руб.\n`;
    const { bytes, folder } = await fixed(content, '--fix=claims');
    const again = await kratno(['check', 'a.md', '--fix=claims'], { folder });
    expect(again.err).toBe('');
    expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes);
  });
});

describe('check --fix=claims', () => {
  it.each([
    ['Штраф подняли в 30 раз — со 100 до 2 тыс. руб.', 'Штраф подняли в 20 раз — со 100 до 2 тыс. руб.'],
    ['Штраф подняли в 30 раз — со 100 до 2,2 тыс. руб.', 'Штраф подняли в 22 раза — со 100 до 2,2 тыс. руб.'],
    ['В 30 раз подняли штраф: со 100 до 2 тыс. руб.', 'В 20 раз подняли штраф: со 100 до 2 тыс. руб.'],
    ['Дешевле в 9 раз: 100 рублей против 300 рублей.', 'Дешевле в 3 раза: 100 рублей против 300 рублей.'],
    ['It was 30 times cheaper: $100 against $2,000.', 'It was 20 times cheaper: $100 against $2,000.'],
  ])('%s', async (from, to) => {
    const { bytes, status } = await fixed(`${from}\n`, '--fix=claims');
    expect(bytes.toString()).toBe(`${to}\n`);
    expect(status).toBe(0);
  });

  it.each([
    'Выручка утроилась: со 100 до 2 тыс. руб.\n',
    'Штраф подняли втрое — со 100 до 2 тыс. руб.\n',
    'A 30-fold rise, from $100 to $2,000.\n',
    'Билет подорожал на 50%: со 100 до 200 рублей.\n',
  ])('leaves to the author what it cannot phrase: %s', async (text) => {
    expect((await fixed(text, '--fix=claims')).bytes.toString()).toBe(text);
  });
});
