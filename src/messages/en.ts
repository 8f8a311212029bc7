import type { Catalogue } from './message.ts';

const recomputed = 'Recomputed: {interval}. From {operands}.';
const quoted = 'Put the whole value in quotation marks.';
const explain = 'If that is meant, explain it in the note of this comparison. From {operands}.';
const offer = 'The article has a pair that can be compared: {better}. From {operands}.';

/** English. */
export const en: Catalogue = {
  ratio: {
    title: 'The multiple does not hold',
    reason: 'The text says “{surface}”; the numbers give {computed}.',
    note: recomputed,
    variants: {
      restated: {
        reason: '“{surface}” is not what the words beside it say: that would be {computed}.',
        note: 'A rise of 100% is a doubling, of 200% a tripling. The text has {operands}.',
      },
      understated: { reason: 'True, but weaker than the numbers allow: they give {computed}.', note: recomputed },
    },
  },
  'percent-change': {
    title: 'The percentage change does not hold',
    reason: 'The text says “{surface}”; the numbers give {computed}.',
    note: recomputed,
  },
  difference: {
    title: 'The difference does not hold',
    reason: 'The text says “{surface}”; the numbers are {computed} apart.',
    note: recomputed,
  },
  sum: {
    title: 'The sum does not hold',
    reason: 'The text says “{surface}”; the parts add up to {computed}.',
    note: recomputed,
    variants: {
      rest: {
        reason: 'The text says “{surface}”; what is left of a hundred is {computed}.',
        note: 'The other parts: {operands}.',
      },
    },
  },
  share: {
    title: 'The share does not hold',
    reason: 'The text says “{surface}”; the numbers give {computed}.',
    note: recomputed,
  },
  product: {
    title: 'The product does not hold',
    reason: 'The text says “{surface}”; multiplied out it is {computed}.',
    note: recomputed,
    variants: {
      figure: {
        reason: 'The value {stated} does not agree with the formula {formula}, which gives {computed}.',
        note: recomputed,
      },
    },
  },
  rate: {
    title: 'The price per unit does not hold',
    reason: 'The text says “{surface}”; divided it is {computed}.',
    note: recomputed,
  },
  'bound-dropped': {
    title: 'A bound was dropped',
    reason: 'The numbers only allow “{expected}”: one of them is a bound, while “{surface}” sounds exact.',
    note: recomputed,
    variants: {
      stricter: {
        reason: '“{surface}” says more than the numbers allow: only “{expected}” follows from them.',
        note: recomputed,
      },
    },
  },
  'not-comparable': {
    title: 'Unlike things are compared',
    reason: '“{surface}” compares unlike things: {of} and {to}.',
    note: explain,
    variants: {
      scope: { reason: 'The numbers behind “{surface}” cover different things: {of} and {to}.', note: explain },
      'scope-better': { reason: 'The numbers behind “{surface}” cover different things: {of} and {to}.', note: offer },
      basis: { reason: 'The numbers behind “{surface}” were worked out differently: {of} and {to}.', note: explain },
      'basis-better': {
        reason: 'The numbers behind “{surface}” were worked out differently: {of} and {to}.',
        note: offer,
      },
      'price-year': {
        reason: 'The numbers behind “{surface}” are in prices of different years: {of} and {to}.',
        note: explain,
      },
      'price-year-better': {
        reason: 'The numbers behind “{surface}” are in prices of different years: {of} and {to}.',
        note: offer,
      },
      currency: {
        reason:
          'The numbers behind “{surface}” are in different currencies, {of} and {to}, and content/rates has no rate for that date.',
        note: 'Add a rate with its date and source. From {operands}.',
      },
      'currency-better': {
        reason:
          'The numbers behind “{surface}” are in different currencies, {of} and {to}, and content/rates has no rate for that date.',
        note: offer,
      },
      unknown: {
        reason: 'Not everything is known about the numbers behind “{surface}”: {of} and {to}.',
        note: 'Readers should be told, in the note at least. From {operands}.',
      },
      'unknown-better': {
        reason: 'Not everything is known about the numbers behind “{surface}”: {of} and {to}.',
        note: 'Nearer to each other are {better}. From {operands}.',
      },
    },
  },
  'percentage-point': {
    title: 'Percent instead of points',
    reason: '“{surface}”: two rates differ in percentage points. Did you mean {expected}?',
    note: 'From {operands}. In percent the change would be {computed}.',
  },
  homoglyph: {
    title: 'A letter of another alphabet',
    reason:
      '“{surface}” holds a letter of another alphabet that looks just like the right one; it should be “{fixed}”.',
    note: 'A search does not find such a word. To mend all such letters of the file: kratno check --fix.',
  },
  'unit-typo': {
    title: 'A misspelled unit',
    reason: '“{surface}” is misspelled; it should be “{fixed}”.',
    note: 'The number was read as if it were not. To mend the whole file: kratno check --fix.',
  },
  'unit-missing': {
    title: 'A number without its unit',
    reason: '“{surface}” of what? “{word}” stands beside it, but no currency or unit.',
  },
  'figure-mismatch': {
    title: 'The words are not those of the figure',
    reason: 'The text is tied to the figure {name} ({known}) but says {surface}.',
    variants: {
      unknown: { reason: 'The article has no figure {name}.' },
      'unknown-meant': { reason: 'The article has no figure {name}. Did you mean {meant}?' },
      'no-number': { reason: 'The words tied to the figure {name} hold no number.' },
    },
  },
  ambiguous: {
    title: 'Several figures fit the number',
    reason: '“{surface}” fits several figures equally well: {names}.',
    note: 'Write <Fig id="…">{surface}</Fig> to choose.',
  },
  unsourced: {
    title: 'A number without a source',
    reason: '“{surface}” belongs to no figure that has a source, and nothing in the text bears it out.',
    variants: {
      near: {
        reason: '“{surface}” belongs to no figure with a source. The words speak of “{label}”, and that is {known}.',
        note: 'If that is what is meant, correct the number; if not, give it a figure of its own.',
      },
    },
  },
  headline: {
    title: 'The headline departs from the text',
    reason: 'The text says “{expected}”, but here it is “{surface}”: the bound was lost.',
    variants: {
      absent: { reason: 'The text of the article does not have “{surface}”.' },
    },
  },
  coverage: {
    title: 'A long text without a number',
    reason:
      'The text has {words} words and not one number. If there are numbers in it, check the language of the article (lang: {language}).',
  },
  stale: {
    title: 'A figure is out of date',
    reason: 'The figure {name} dates from {date}; such numbers go stale after {age}.',
  },
  'unused-figure': {
    title: 'A figure is not used',
    reason: 'The figure {name} does not occur in the text, and no formula or comparison rests on it.',
  },
  'registry-mismatch': {
    title: 'One fact, two values',
    reason: '{name}: here {stated}, but {known} in {path}.',
    note: 'Move the figure to content/figures and refer to it by ref.',
  },
  'unused-exception': {
    title: 'An exception that nothing needs',
    reason: 'The exception for {rule} lets nothing pass: take it out.',
  },
  exception: {
    title: 'An exception without a reason',
    reason: 'The exception for {rule} gives no reason; without one it has no effect.',
    variants: {
      'no-reason': { reason: 'The exception for {rule} gives no reason; without one it has no effect.' },
      'no-rule': { reason: 'The exception does not say for which rule it is.' },
      'unknown-rule': { reason: 'There is no rule {rule}, or it allows no exceptions.' },
      'unknown-rule-meant': { reason: 'There is no rule {rule}. Did you mean {meant}?' },
    },
  },
  frontmatter: {
    title: 'The frontmatter is not in order',
    reason: 'The value of {key} cannot be read.',
    variants: {
      missing: {
        reason: 'There is no frontmatter: an article begins with a line ---, then its fields, then --- again.',
      },
      unterminated: { reason: 'The frontmatter is not closed: a line --- must follow its fields.' },
      broken: { reason: 'The YAML cannot be read: {detail}' },
      'no-map': { reason: 'The frontmatter must hold fields, “name: value”.' },
      'duplicate-key': { reason: 'This field already stands above.' },
      tab: { reason: 'YAML is indented with spaces, not with tabs.' },
      colon: { reason: 'YAML takes a colon and a space inside a value for a new field.', note: quoted },
      quote: { reason: 'A quotation mark is not closed.' },
      alias: { reason: 'Frontmatter holds no YAML aliases (& and *).', note: quoted },
      unquoted: { reason: 'A value without quotation marks cannot begin with this sign.', note: quoted },
      folded: { reason: 'YAML takes a leading > for folded lines, not for “more than”.', note: quoted },
      split: { reason: 'A comma inside {…} has cut the value: “{key}” became a field of its own.', note: quoted },
      'numeric-key': { reason: 'The name {key} is a bare number; names begin with a letter.' },
      'key-form': { reason: 'The name {key} will not do: a Latin letter, then letters and digits.' },
      'missing-key': { reason: 'The field {key} is missing.' },
      'unknown-key': { reason: 'There is no field {key}.', note: 'There are: {known}.' },
      'unknown-key-meant': { reason: 'There is no field {key}. Did you mean {meant}?' },
      'not-string': { reason: 'The field {key} is a string.' },
      'not-array': { reason: 'The field {key} is a list: [a, b], or lines with a hyphen.' },
      'not-object': { reason: 'The field {key} holds fields of its own, “name: value”.' },
      'not-record': { reason: 'The field {key} holds fields of its own, “name: value”.' },
      'not-one-of': { reason: '{key} is “{actual}” but may be one of: {options}.' },
      'not-one-of-meant': { reason: '{key} is “{actual}” but may be one of: {options}. Did you mean {meant}?' },
      blank: { reason: 'The field {key} is empty.' },
      long: { reason: 'The title is longer than 110 characters.' },
      none: { reason: 'The list {key} needs one name at least.' },
      date: { reason: 'The field {key} is a date: 2025, 2025-09 or 2025-09-17.' },
      day: { reason: 'The field {key} is a day: 2025-09-17.' },
      moment: { reason: 'The field {key} is a date, or a time with its zone: 2025-09-19T10:00:00+03:00.' },
      url: { reason: 'The field {key} is an address that begins with https://.' },
      language: { reason: 'The field {key} is the code of a language: ru, en.' },
      'unknown-language': { reason: 'We do not read the language {language}.', note: 'There are: {known}.' },
      year: { reason: 'The field {key} is a year in four digits.' },
      whole: { reason: 'The field {key} is a whole number.' },
      decimal: { reason: 'The field {key} is a number with a point: 83.17.' },
      duration: { reason: 'The field {key} is a span of time: P90D, P6M, P1Y.' },
      currency: { reason: 'The field {key} is a currency code of ISO 4217: USD, RUB.' },
      'updated-alone': { reason: 'An article that was updated says in corrections what changed.' },
      'updated-early': { reason: 'The article was updated before it was published ({published}).' },
      'until-early': { reason: 'An event cannot end before it begins; `date` is its first day.' },
      'no-file': { reason: '{key}: “{word}” is not there: there is no file {path}.' },
      'no-picture': {
        reason: 'There is no picture {path}.',
        note: 'Its address starts from the article’s folder: ./cluster.jpg.',
      },
      'picture-kind': { reason: 'Pictures of the kind {word} are not shown.', note: 'These are: {known}.' },
      'other-language': {
        reason: 'The frontmatter says the language is {word}, the file is called {name}.',
        note: 'An article’s language is the name of its file; mend one of the two.',
      },
      'not-listed': {
        reason: 'The section {word} is not in the list “sections” of src/site.config.ts.',
        note: 'There are: {known}.',
      },
      'unknown-id': { reason: '{key}: there is no “{word}”.', note: 'There are: {known}.' },
      'unknown-id-meant': { reason: '{key}: there is no “{word}”. Did you mean {meant}?' },
      unreadable: { reason: 'The value of {key} cannot be read.' },
    },
  },
  figure: {
    title: 'A figure is not in order',
    reason: 'The figure is not in order.',
    variants: {
      unreadable: {
        reason: 'The quantity “{literal}” cannot be read.',
        note: 'Write it as in prose: "$294,000", "more than $100 million", "80 hours", "$2 per GPU-hour".',
      },
      'no-value': { reason: 'The figure {name} has neither value nor formula nor ref.' },
      'unknown-unit': {
        reason: 'We do not know the unit “{word}”.',
        note: 'Units are named as in CLDR: hour, kilometer, megawatt-hour, USD/hour; machine time is gpu-hour.',
      },
      'ref-with': { reason: 'The figure comes from the registry ({ref}), so {key} is not set here.' },
      'unknown-ref': { reason: 'The registry content/figures has no figure {ref}.' },
      'unknown-ref-meant': { reason: 'The registry content/figures has no figure {ref}. Did you mean {meant}?' },
      'unknown-word': { reason: '{key}: the vocabulary has no “{word}”.', note: 'There are: {known}.' },
      'unknown-word-meant': { reason: '{key}: the vocabulary has no “{word}”. Did you mean {meant}?' },
      'unknown-source': { reason: 'There is no source “{word}”.', note: 'There are: {known}.' },
      'unknown-source-meant': { reason: 'There is no source “{word}”. Did you mean {meant}?' },
      'unknown-figure': { reason: 'There is no figure “{word}”.', note: 'There are: {known}.' },
      'unknown-figure-meant': { reason: 'There is no figure “{word}”. Did you mean {meant}?' },
      'comparison-units': {
        reason: 'These figures measure different things ({left} and {right}) and cannot be compared.',
      },
      'comparison-self': { reason: 'The figure {left} is compared with itself.' },
    },
  },
  formula: {
    title: 'An error in a formula',
    reason: 'The formula cannot be read.',
    variants: {
      syntax: {
        reason: 'The formula cannot be read from here.',
        note: 'It may hold names of figures, numbers, quantities in quotation marks, + - * / and brackets.',
      },
      unfinished: { reason: 'The formula breaks off: something is missing behind its last sign.' },
      'decimal-comma': { reason: 'Formulas have a decimal point: 1.5.' },
      cycle: { reason: 'These figures are worked out from each other in a circle: {names}.' },
      'unknown-name': { reason: 'There is no figure {name}.' },
      'unknown-name-meant': { reason: 'There is no figure {name}. Did you mean {meant}?' },
      'unit-mismatch': { reason: 'The units do not go together: {left} {operator} {right}.' },
      'declared-unit': { reason: 'The formula gives {left}, but unit says {right}.' },
      'value-unit': { reason: 'The value is in {left}, but the formula gives {right}.' },
      literal: { reason: 'The quantity “{literal}” cannot be read.' },
      zero: { reason: 'A division by zero.' },
    },
  },
  registry: {
    title: 'An error in the registry',
    reason: 'The name {name} is taken already.',
    variants: { duplicate: { reason: 'The name {name} is taken already.' } },
  },
  address: {
    title: 'An address that cannot be',
    reason: 'The address {address} is taken: {by}.',
    note: 'Rename the article’s folder.',
    variants: {
      unfit: {
        reason: 'The name “{name}” makes no address.',
        note: 'Letters, digits, hyphens and underscores do; a name begins with a letter or a digit.',
      },
      'same-address': {
        reason: 'The names “{name}” and “{other}” would share one address.',
        note: 'Rename one of the two.',
      },
      'no-language': {
        reason: 'The site has no language “{name}”: the article would be nowhere.',
        note: 'An article’s language is the name of its file. There are: {known}.',
      },
      misplaced: {
        reason: 'Here the article would be nowhere.',
        note: 'Its place is content/articles/<name>/<language>.mdx.',
      },
    },
  },
  mdx: {
    title: 'The markup cannot be read',
    reason: 'The MDX cannot be read: {detail}',
    variants: {
      unclosed: { reason: 'The tag {name} is not closed in its own paragraph, or another one closes it.' },
      unopened: { reason: 'There is a closing tag, but no opening one.' },
      'cut-off': {
        reason: 'A tag or a brace begins here and is not closed before the end of the file.',
        note: 'For the sign itself, write \\< or \\{.',
      },
      'no-tag': {
        reason: 'Behind a <, or inside a tag, this sign cannot stand.',
        note: 'For the sign “less than” write \\<. Addresses are written [words](https://…), comments {/* like this */}.',
      },
      'no-code': {
        reason: 'MDX takes braces, import and export for code, and this is none.',
        note: 'For the brace itself, write \\{; let a line that begins with import begin with another word.',
      },
      unreadable: { reason: 'The MDX cannot be read: {detail}' },
      module: { reason: 'An article holds no import or export: components are there without them.' },
      expression: {
        reason: 'An article holds no expressions in braces: {name}',
        note: 'For the brace itself, write \\{.',
      },
      script: { reason: 'An article can hold nothing that runs or is loaded from elsewhere: {name}.' },
      component: { reason: 'There is no component {name}.' },
      'component-meant': { reason: 'There is no component {name}. Did you mean {meant}?' },
    },
  },
  widget: {
    title: 'A widget cannot be drawn',
    reason: 'The widget {name} cannot be drawn: {detail}.',
    variants: {
      'unknown-figure': { reason: 'There is no figure “{word}”.', note: 'There are: {known}.' },
      'unknown-figure-meant': { reason: 'There is no figure “{word}”. Did you mean {meant}?' },
      'missing-attribute': { reason: 'The widget {name} needs {key}.' },
      'too-few': {
        reason: 'The widget {name} needs at least {least} different figures in {key}; there it has {found}.',
      },
      units: { reason: 'The figures measure different things ({left} and {right}) and do not fit one picture.' },
    },
  },
  encoding: {
    title: 'The file is not UTF-8',
    reason: 'The file is not UTF-8: byte {byte} cannot be read.',
    note: 'Save the file as UTF-8.',
  },
  'too-long': {
    title: 'The file is too large',
    reason: 'The file is longer than {limit} characters; no article is.',
  },
  empty: { title: 'The file is empty', reason: 'There is nothing in the file.' },
};
