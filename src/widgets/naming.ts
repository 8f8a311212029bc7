import type { WidgetModel } from './widget.ts';

/** Longest name of a widget in characters: with the article's address, a hash and an ending it is still the name of a file. */
const LONGEST = 80;

/**
 * What a widget is called within its article: the ids that it is of, joined with hyphens, letters and digits only. A name that
 * is too long ends early, with a hash of the whole of it.
 */
export function nameOf(ids: readonly string[]): string {
  const name = ids.map((id) => id.replace(/[^A-Za-z0-9]+/g, '-')).join('-');
  if (name.length <= LONGEST) return name;
  const hash = `-${hashOf(name)}`;
  const kept = name.slice(0, LONGEST - hash.length);
  const whole = name[kept.length] === '-' ? kept : kept.replace(/(?<=.)-[^-]*$/, '');
  return whole + hash;
}

/**
 * The widget under a name that no other of the page has. The first has the name of its figures; another kind over the same
 * figures adds its own ("r1-gpt4-timeline"), one more of a kind a number. Case does not tell names apart: nor do all disks.
 *
 * @param taken ids that the page has already
 */
export function renamed<Model extends WidgetModel>(model: Model, taken: readonly string[]): Model {
  const known = new Set(taken.map((id) => id.toLowerCase()));
  const isFree = (id: string): boolean => !known.has(id.toLowerCase());
  if (isFree(model.id)) return model;
  const ofKind = `${model.id}-${kebab(model.widget)}`;
  let id = ofKind;
  for (let n = 2; !isFree(id); n += 1) id = `${ofKind}-${n}`;
  const tail = id.slice(model.id.length);
  const files = model.data === undefined ? {} : { data: model.data + tail };
  const page = model.embed === undefined ? {} : { embed: model.embed.replace(/\/$/, `${tail}/`) };
  return { ...model, id, ...files, ...page };
}

const kebab = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** FNV-1a, 32 bits (Fowler, Noll and Vo), as six or seven letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
