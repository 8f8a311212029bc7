import { defineSite } from '#content';

/** The one file that a newsroom edits to make the site theirs. */
export default defineSite({
  url: 'https://kratno.example',
  title: { ru: 'Кратно', en: 'Kratno' },
  description: {
    ru: 'Деловые новости, в которых каждое число можно проверить: откуда оно, когда названо и что из него следует.',
    en: 'Business news in which every number can be checked: where it comes from, when it was stated and what follows.',
  },
  languages: ['ru', 'en'],
  timeZone: { id: 'Europe/Moscow', name: { ru: 'МСК', en: 'Moscow time' } },
  sections: ['ai', 'business', 'telecom'],
  navigation: {
    head: ['figures', 'method', 'search'],
    foot: ['method', 'guide', 'corrections', 'figures', 'sources', 'tags', 'archive', 'events', 'about'],
  },
  pageSizes: { front: 4, list: 20, table: 100 },
  contacts: { corrections: 'corrections@kratno.example' },
  dataLicense: 'https://creativecommons.org/licenses/by/4.0/',
  share: [
    { name: 'Telegram', url: 'https://t.me/share/url?url={url}&text={title}' },
    { name: 'VK', url: 'https://vk.com/share.php?url={url}' },
    { name: 'X', url: 'https://x.com/intent/post?url={url}&text={title}' },
    { name: 'E-mail', url: 'mailto:?subject={title}&body={url}' },
  ],
});
