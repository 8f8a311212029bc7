/** The text inside an XML element or a quoted attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The document without what XML can't hold in any spelling: control characters, halves of a pair, noncharacters. */
export const xmlDocument = (document: string): string =>
  document.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
