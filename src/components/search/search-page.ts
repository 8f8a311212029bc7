import { indexedQuery } from './query.ts';

/** What is used of Pagefind's browser module, which the build writes beside the index. */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  search: (query: string, options: object) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}
interface Found {
  url: string;
  /** HTML: escaped words of the page, those found in `<mark>`. */
  excerpt: string;
  meta: { title: string; section?: string; date?: string };
}

/** Results that are shown at once. */
const SHOWN = 20;

const form = document.querySelector<HTMLFormElement>('#search')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const list = document.querySelector<HTMLElement>('#search-results')!;
const template = document.querySelector<HTMLTemplateElement>('#search-result')!;
const { lang } = document.documentElement;
const texts = form.dataset as Record<'index' | 'none' | 'found' | 'missing', string>;
const fields = form.elements as unknown as Record<'q' | 'section' | 'order', HTMLInputElement | HTMLSelectElement>;

let engine: Promise<Pagefind> | undefined;
/** The search that is under way; an older one's answer is dropped. */
let latest = 0;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ texts.index)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  return pagefind;
}

function show({ url, excerpt, meta }: Found): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a')!;
  link.href = url;
  link.textContent = meta.title;
  item.querySelector('.result-section')!.textContent = meta.section ?? '';
  const time = item.querySelector('time')!;
  time.dateTime = meta.date ?? '';
  // Noon, so that no zone makes it another day.
  time.textContent = meta.date ? new Date(`${meta.date}T12:00`).toLocaleDateString(lang, { dateStyle: 'long' }) : '';
  const words = new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes;
  item.querySelector('.result-words')!.append(...words);
  return item;
}

async function search(): Promise<void> {
  const [text, section, order] = [fields.q.value, fields.section.value, fields.order.value];
  const turn = (latest += 1);
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ q: text.trim(), section, order })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
  const query = indexedQuery(text, lang);
  if (!query) {
    list.replaceChildren();
    status.textContent = text.trim() ? texts.none : '';
    return;
  }
  try {
    const { results } = await (
      await (engine ??= load())
    ).search(query, {
      ...(order ? { sort: { date: 'desc' } } : {}),
    });
    // Sifted here: the index writes its filters in another order at each build.
    const read = await Promise.all((section ? results : results.slice(0, SHOWN)).map((result) => result.data()));
    const found = read.filter(({ meta }) => !section || meta.section === section);
    if (turn !== latest) return;
    const total = section ? found.length : results.length;
    list.replaceChildren(...found.slice(0, SHOWN).map(show));
    status.textContent = total > 0 ? `${texts.found}: ${total}` : texts.none;
  } catch {
    engine = undefined;
    status.textContent = texts.missing;
  }
}

const asked = new URLSearchParams(location.search);
for (const name of ['q', 'section', 'order'] as const) fields[name].value = asked.get(name) ?? '';

let pause: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
form.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void search(), 200);
});
void search();
