import type { Guide } from './guide.ts';

const nature = `sources:
  nature: { title: 'Supplementary Table 4', publisher: Nature, date: 2025-09-17 }
`;
const wired = `  wired: { title: 'The Age of Giant AI Models Is Already Over', publisher: Wired, date: 2023-04-17 }
`;

/** English. */
export const en: Guide = {
  ratio: {
    meaning:
      'The text says “N times”, but the numbers named beside it give another multiple. Rounding is allowed for: “about 340 times” is anything from 323 to 357, “$294,000” anything that rounds to it.',
    mend: 'Write the multiple that follows, or mend the number it was worked out from. A multiple written as “N times” is changed by --fix=claims.',
    example: 'It was 30 times cheaper: $100 against $2,000.',
  },
  'percent-change': {
    meaning:
      'A rise or fall in percent does not follow from the two levels named. Often the percentage was taken of the new level instead of the old one, or a rise of 200% was taken for a doubling.',
    mend: 'Reckon from the old level: (new − old) / old. Where the level has another base (constant currency, one-off items left out), say so in the sentence and the rule stands back.',
    example: 'The budget will rise by 20%, from £8 billion to £11 billion.',
  },
  difference: {
    meaning: 'The difference of two numbers is not what the text says.',
    mend: 'Subtract again. Look for a lost scale: millions beside billions.',
    example: 'The fare rose by $40, from $100 to $150.',
  },
  sum: {
    meaning:
      '“In total”, “altogether” stands right behind the parts, but they add up to something else. Shares of one whole should make 99 to 101%.',
    mend: 'Add again. Where not every part is named, write “including” or “among them”.',
    example: 'Servers took $120 million, the network $30 million, $170 million in total.',
  },
  share: {
    meaning: 'The text says “A of B, or N%”, but A is another share of B.',
    mend: 'Divide again. Where the percentage is of another whole, name it.',
    example: 'Of 3,500 companies 412 replied, or 21.8%.',
  },
  product: {
    meaning:
      'The factors and their product stand side by side and do not agree. The same rule looks after a figure that has both a value and a formula.',
    mend: 'Multiply again. Of a figure keep what is right, the stated value or the formula.',
    example: `---
${nature}figures:
  gpus: { label: Accelerators, value: '512 accelerators', source: nature }
  hours: { label: Time, value: '80 hours', source: nature }
  time: { label: Machine time, value: '50,000 GPU-hours', formula: gpus * hours, unit: gpu-hour }
---

The 512 accelerators ran for 80 hours.`,
  },
  rate: {
    meaning: 'The price of one does not follow from the amount and the number named beside it.',
    mend: 'Divide again or check the number. Where the amount pays for something else too, say so.',
    example: '512 hours cost $2,048, that is, $3 per hour.',
  },
  'bound-dropped': {
    meaning:
      'One of the numbers is a bound (“more than $100 million”), but the conclusion is exact. From “more than” follows only “at least so many times”.',
    mend: 'Keep the bound in the conclusion: “at least 340 times”. --fix=claims does it.',
    example: `---
${nature}${wired}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature }
  gpt4: { label: Training of GPT-4, value: 'more than $100 million', source: wired }
comparisons: [{ of: r1, to: gpt4 }]
---

Post-training of R1 cost $294,000, training of GPT-4 more than $100 million: about 340 times as much.`,
  },
  'not-comparable': {
    meaning:
      'Unlike things are compared: a whole model with one stage of it, rent with depreciation, money of different years, currencies without a rate. The division is right, the conclusion is not.',
    mend: 'Take a pair that can be compared (the message names one where there is one), or explain the difference in the note of this comparison: readers see it below the picture.',
    example: `---
${nature}${wired}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature, scope: post-training }
  gpt4: { label: Training of GPT-4, value: '$100 million', source: wired, scope: training }
comparisons: [{ of: r1, to: gpt4 }]
---

Post-training of R1 cost $294,000, training of GPT-4 $100 million: 340 times as much.`,
  },
  'percentage-point': {
    meaning:
      'Two rates or shares differ in percentage points, but the text says percent: from 19% to 21% is 2 points, or 10.5%.',
    mend: 'Write “percentage points”, or give the percentage.',
    example: 'The rate rose by 2%, from 19% to 21%.',
  },
  homoglyph: {
    meaning:
      'A word beside a number holds a letter of another alphabet: a Cyrillic “о” in “million”. The eye does not see it, but a search does not find such a word.',
    mend: 'kratno check --fix puts all such letters right and touches nothing else.',
    example: 'It cost about $5 milliоn a year.',
  },
  'unit-typo': {
    meaning: 'A word beside a number is misspelled: “milion”, “precent”. The number was read as it was meant.',
    mend: 'kratno check --fix puts all such words right.',
    example: 'It cost about $5 milion a year.',
  },
  'unit-missing': {
    meaning:
      'A large number stands beside “revenue”, “profit” or “cost”, but neither it nor the whole text names a currency.',
    mend: 'Name the currency.',
    example: 'Revenue came to 5 billion.',
  },
  'figure-mismatch': {
    meaning:
      'The words inside <Fig> are tied to a figure but name another number. It happens when the frontmatter was corrected and the text was not.',
    mend: 'Mend the words or the value; an empty <Fig id="…" /> writes the value itself.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature }
---

Post-training cost <Fig id="r1">$249,000</Fig>.`,
  },
  ambiguous: {
    meaning:
      'Two figures fit a number equally well, by value and by the words around. Nothing is guessed: it is tied to neither.',
    mend: 'Choose yourself: <Fig id="first">80 hours</Fig>. Or say in the sentence which one is meant.',
    example: `---
${nature}figures:
  first: { label: First run, value: '80 hours', source: nature }
  second: { label: Second run, value: '80 hours', source: nature }
---

The run took 80 hours.`,
  },
  unsourced: {
    meaning:
      'An article with figures has a number that belongs to none of them and that nothing in the text bears out. Small counts, spans of time and quotations are passed over.',
    mend: 'Add a figure with its source. Where none is needed, leave it: this only informs.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature }
---

Post-training of R1 cost $294,000. The model was downloaded 10.9 million times.`,
  },
  headline: {
    meaning:
      'The title or the lead drops a bound that the text keeps (“$100 million” for “more than $100 million”), or has a number that the text has not. Rounding, and leaving “about” out, is fine.',
    mend: 'Put the bound back into the title, or the number into the text.',
    example: `---
title: 'GPT-4 cost $100 million'
---

The head of OpenAI said that training GPT-4 cost more than $100 million.`,
  },
  coverage: {
    meaning: 'The text has more than two hundred words and not one number. Usually its language is named wrongly.',
    mend: 'Check the field lang. Where there really is no number, write an exception.',
    example: '',
  },
  stale: {
    meaning: 'The metric has a maximal age (maxAge in content/vocabulary/metrics.yaml), and the figure is older.',
    mend: 'Renew the value and the date of the figure.',
    example: `# content/vocabulary/metrics.yaml
subscription-price: { name: { ru: Цена подписки, en: Subscription price }, maxAge: P90D }

---
sources: { page: { title: Price list, date: 2024-01-10 } }
figures:
  crm: { label: CRM, value: $20 a month, metric: subscription-price, date: 2024-01-10, source: page }
---

The CRM costs $20 a month.`,
  },
  'unused-figure': {
    meaning: 'A figure is listed, but neither the text nor a formula, a comparison or a widget uses it.',
    mend: 'Take it out, or look at the number in the text: perhaps it departs from the figure and was not tied for that reason.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature }
---

There are no numbers in this text yet.`,
  },
  'registry-mismatch': {
    meaning: 'One fact (the same subject, metric, scope, basis, date and who) has two values in two places.',
    mend: 'Move the figure to content/figures and refer to it: { ref: name }.',
    example: `# content/figures/costs.yaml
r1-paper: { label: { ru: R1, en: R1 }, value: '$294,000', lang: en, subject: DeepSeek R1, metric: training-cost }

---
${nature}figures:
  r1: { label: Post-training of R1, value: '$249,000', source: nature, subject: DeepSeek R1, metric: training-cost }
---

Post-training of R1 cost $249,000.`,
  },
  'unused-exception': {
    meaning: 'An exception lets nothing pass: the error was mended, or it names the wrong rule.',
    mend: 'Take it out.',
    example: `{/* kratno-disable-next ratio: the source says so */}

It was 20 times cheaper: $100 against $2,000.`,
  },
  exception: {
    meaning: 'An exception gives no reason, or names a rule that there is not. Without a reason it has no effect.',
    mend: 'Say behind the colon why it is right here: the next editor reads it.',
    example: `{/* kratno-disable-next ratio */}

It was 30 times cheaper: $100 against $2,000.`,
  },
  frontmatter: {
    meaning:
      'The frontmatter cannot be read: an error in the YAML, a missing field, a misspelled one. The message names the line and the nearest right name.',
    mend: 'Mend the field. Put a value with $, %, >, a comma or a colon in quotation marks as a whole.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, valeu: '$294,000', source: nature }
---

Post-training of R1 cost $294,000.`,
  },
  figure: {
    meaning:
      'A figure is there but makes no sense: its quantity cannot be read, there is no such source, the vocabulary lacks the word, the reference leads nowhere.',
    mend: 'Write value as in prose: "$294,000", "more than $100 million", "80 hours". Names come from sources, content/figures and content/vocabulary.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, value: 'a few hundred thousand', source: nature }
---

Post-training of R1 cost a few hundred thousand dollars.`,
  },
  formula: {
    meaning:
      'A formula cannot be worked out: a misspelled name, dollars added to hours, figures that are worked out from each other in a circle.',
    mend: 'A formula holds names of figures, numbers with a point, quantities in quotation marks, + - * / and brackets. A count times hours is machine time only where unit: gpu-hour says so.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature }
  hours: { label: Time, value: '80 hours', source: nature }
  both: { label: Together, formula: r1 + hours }
---

Post-training of R1 cost $294,000 and took 80 hours.`,
  },
  registry: {
    meaning: 'The shared files of content/ are at fault: one name is given to two things.',
    mend: 'Rename one of them, and the ref in the articles with it.',
    example: `# content/figures/chips.yaml
gpu: { label: { ru: Ускорители, en: Accelerators }, value: 512 accelerators, lang: en }

# content/figures/nvidia.yaml
gpu: { label: { ru: Ускорители, en: Accelerators }, value: 648 accelerators, lang: en }
`,
  },
  address: {
    meaning:
      'An article’s address is the name of its folder. A page of the site has it (about, search, tags, en …), it makes no address, or the file stands where nobody looks for articles. Names of authors, sections, tags and sources are held to the same.',
    mend: 'Rename the folder or the file: content/articles/<name>/<language>.mdx.',
    example: '',
  },
  mdx: {
    meaning:
      'The markup cannot be read: a tag is not closed, there is a brace, no component has that name, there is code in the article.',
    mend: 'Close the tag. Write < and { themselves as \\< and \\{. Components are there without an import.',
    example: '<Compare of="r1" to="gpt4" />',
  },
  widget: {
    meaning:
      'A widget was placed but there is nothing to draw: no figure has that name, an attribute is missing, the numbers have different units.',
    mend: 'Name figures of the frontmatter: <Comparison of="r1" to="gpt4" />.',
    example: `---
${nature}figures:
  r1: { label: Post-training of R1, value: '$294,000', source: nature }
---

Post-training of R1 cost $294,000.

<Comparison of="r1" to="gtp4" />`,
  },
  encoding: {
    meaning: 'The file holds bytes that make no UTF-8. Usually it was saved in another encoding.',
    mend: 'Open it in an editor and save it as UTF-8. Such a file is never touched.',
    example: '',
  },
  'too-long': {
    meaning: 'The file is longer than 500,000 characters: it is no article.',
    mend: 'Part it, or take it out of the folder that is checked.',
    example: '',
  },
  empty: {
    meaning: 'There is nothing in the file.',
    mend: 'Begin with what kratno new creates, or delete the file.',
    example: '',
  },
};
