import type { Forms } from '#languages';

/** Every written form that compact forms stand for: `рубл|ь|я` → `рубль`, `рубля`; a phrase varies in each of its words. */
export function expand(forms: Forms): string[] {
  return forms.flatMap((form) =>
    form.split(' ').reduce<string[]>((phrases, word) => {
      const words = inflect(word);
      return phrases.length === 0 ? words : phrases.flatMap((phrase) => words.map((next) => `${phrase} ${next}`));
    }, []),
  );
}

/** The forms of one word: a stem, then the endings, each after a bar. */
function inflect(word: string): string[] {
  const [stem = '', ...endings] = word.split('|');
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
}
