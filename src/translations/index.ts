import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** A text in the plural forms that a language has. */
interface Forms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** The page furniture in one language; Russian sets the keys, the compiler holds the others to them. */
export type Translation = Told<typeof ru>;

/** What has plural forms has those of its own language; a group of texts has the same names in each. */
type Told<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key] extends Forms ? Forms : Told<Texts[Key]>;
};

/** Every interface language, by BCP 47 tag. A new one is its JSON file and its line here. */
export const translations: Record<string, Translation> = { ru, en };

/** Returns the page furniture of a language; throws for one without a file, naming what to add. */
export function translation(lang: string): Translation {
  const found = translations[lang];
  if (!found) throw new Error(`No interface texts for "${lang}": add src/translations/${lang}.json and list it.`);
  return found;
}

/** Returns `forms` in the plural form that `count` takes in `lang`, its `{places}` filled from `values`. */
export function plural(lang: string, forms: Forms, count: number, values: Record<string, string | number>): string {
  const rules = new Intl.PluralRules(lang);
  const category = rules.select(count) as keyof typeof forms;
  const number = new Intl.NumberFormat(lang);
  const written = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'number' ? number.format(value) : value,
  ]);
  return fillIn(forms[category] ?? forms.other, Object.fromEntries(written) as Record<string, string>);
}

/** Returns a text with its `{places}` filled; throws for a place without a value. */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`No value for {${key}} in "${text}"`);
    return String(value);
  });
}
