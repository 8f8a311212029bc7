/**
 * Words that relate numbers, in one language: data only. A word ending in `*` stands for every word that begins so; a phrase
 * is words with spaces; letters are lower case, `ё` is `е`.
 */
export interface ClaimWords {
  /** What grows and what is larger. */
  increase: readonly string[];
  /** What falls and what is smaller. */
  decrease: readonly string[];
  /** Verbs and nouns of change over time, up or down. */
  change: readonly string[];
  /** Before the start of a change ("с", "from"), its end ("до", "to"), the other value ("против"), the amount ("на", "by"). */
  from: readonly string[];
  to: readonly string[];
  against: readonly string[];
  by: readonly string[];
  /** Behind the other value: that it is the earlier one ("годом ранее"). */
  earlier: readonly string[];
  /** Before the whole of a share ("из", "of"). */
  of: readonly string[];
  /** Between a whole and its part ("из них", "of which"). */
  partOf: readonly string[];
  /** Before a price per unit ("по", "at"). */
  at: readonly string[];
  /** What an amount comes to ("обошлись в", "cost"). */
  cost: readonly string[];
  /** Comparatives that a noun may follow ("больше часов", "more power"). */
  quantified: readonly string[];
  /** Comparatives of something that is no amount of money. */
  qualities: readonly string[];
  /** Comparatives of speed: of two spans of time the shorter is the faster. */
  speed: readonly string[];
  /** Verbs that say that a level was just passed ("превысил", "topped"). */
  passed: readonly string[];
  /** What joins a priced amount with what was paid for it ("на 660 млн", "for $66 million"). */
  paid: readonly string[];
  /** Nouns of distance between two numbers. */
  gap: readonly string[];
  /** What introduces a second wording of the same number. */
  restated: readonly string[];
  /** What points back to the numbers before ("это"). */
  pointer: readonly string[];
  /** Right behind a multiple: that two things are compared ("times as much", "раз больше"). */
  likened: readonly string[];
  /** What stands with a multiple and compares with nothing else ("times as much"). */
  degree: readonly string[];
  /** Before the other thing of a comparison ("чем", "than"). */
  than: readonly string[];
  /** Behind a comparative: that no other base follows but a time or a place. */
  aside: readonly string[];
  /** What puts something else into an amount or takes it out ("с доставкой", "plus tax"). */
  besides: readonly string[];
  /** Articles and possessives that may stand between such a word and the number. */
  articles: readonly string[];
  /** Nouns by which a difference of two percentages is counted in points ("4 points"). */
  points: readonly string[];
  /** Behind a price: that it is the price of one ("each"). */
  each: readonly string[];
  /** Verbs whose object is the amount of change itself ("lost 10,000 people", "прибавил 5 млн"). */
  shifted: readonly string[];
  /** Nouns of a whole that was named before ("of the total", "опрошенных"). */
  whole: readonly string[];
  /** What declares a sum of all that was listed; and what may stand between it and the number. */
  total: readonly string[];
  outcome: readonly string[];
  /** What says that a list does not name all parts. */
  partial: readonly string[];
  /** What makes "всего" a superlative or an "only". */
  superlative: readonly string[];
  /** Prepositions that belong to a multiple ("в 340 раз"). */
  lead: readonly string[];
  /** Comparatives behind a multiple that leave two readings: "three times more than 1m" is 3m or 4m. */
  twofold: readonly string[];
  /** A pace per year: the number is no change between two values. */
  pace: readonly string[];
  /** Measured otherwise than the printed values: real terms, constant prices, exchange rates. */
  adjusted: readonly string[];
  /** Running totals. */
  cumulative: readonly string[];
  /** A result above zero and one below: together they change sign. */
  gain: readonly string[];
  loss: readonly string[];
  /** What negates the clause in which it stands. */
  negation: readonly string[];
  /** What casts doubt on a claim near by. */
  denial: readonly string[];
  /** Conjunctions that begin another statement. */
  joins: readonly string[];
  /** Gerunds and the like that carry the claim on ("прибавив"). */
  carrying: readonly string[];
  /** The part that completes a whole ("остальные"). */
  rest: readonly string[];
  /** What says that a whole is split into the shares that the sentence names. */
  split: readonly string[];
  /** Answers of which one may give several, so that their shares need not make up a whole. */
  poll: readonly string[];
  /** Adverbs and articles that say nothing. */
  filler: readonly string[];
  /** Shares that are named for what they are. */
  share: readonly string[];
  /** Nouns of money: a bare number of them lacks its currency. */
  money: readonly string[];
  /** Words of no meaning in a label. */
  empty: readonly string[];
  /** Abbreviations behind whose full stop a sentence goes on. */
  abbreviations: readonly string[];
}
