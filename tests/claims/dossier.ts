import type { Dossier } from '#figures';
import { article, read } from '../figures/article.ts';

const costs = {
  ru: `  r1: { label: Дообучение R1, value: "$294 тыс.", subject: DeepSeek R1, metric: training-cost, scope: post-training, basis: rental-price, source: wired }
  base: { label: Базовая модель V3, value: "$5,576 млн", subject: DeepSeek V3, metric: training-cost, source: wired }
  gpt4: { label: Обучение GPT-4, value: "более $100 млн", subject: GPT-4, metric: training-cost, scope: unknown, basis: unknown, source: wired }
  r1Epoch: { label: R1 по износу, value: "$6,77 млн", subject: DeepSeek R1, metric: training-cost, scope: training, source: wired }
  gpt4Epoch: { label: GPT-4 по износу, value: "$40,59 млн", subject: GPT-4, metric: training-cost, scope: training, source: wired }
  gpus: { label: Ускорители, value: "512 ускорителей", source: wired }
  hours: { label: Сколько учили R1, value: "80 часов", subject: DeepSeek R1, source: wired }
  full: { label: R1 вместе с базой, formula: r1 + base, subject: DeepSeek R1, metric: training-cost, scope: training }
  gpuHours: { label: Машинное время, formula: gpus * hours, unit: gpu-hour }
  rate: { label: Цена часа, formula: r1 / gpuHours }
`,
  en: `  r1: { label: Post-training R1, value: "$294,000", subject: DeepSeek R1, metric: training-cost, scope: post-training, basis: rental-price, source: wired }
  base: { label: The base model V3, value: "$5.576 million", subject: DeepSeek V3, metric: training-cost, source: wired }
  gpt4: { label: Training GPT-4, value: "more than $100 million", subject: GPT-4, metric: training-cost, scope: unknown, basis: unknown, source: wired }
  r1Epoch: { label: R1 by wear, value: "$6.77 million", subject: DeepSeek R1, metric: training-cost, scope: training, source: wired }
  gpt4Epoch: { label: GPT-4 by wear, value: "$40.59 million", subject: GPT-4, metric: training-cost, scope: training, source: wired }
  gpus: { label: Accelerators, value: "512 accelerators", source: wired }
  hours: { label: Time to train R1, value: "80 hours", subject: DeepSeek R1, source: wired }
  full: { label: R1 with its base, formula: r1 + base, subject: DeepSeek R1, metric: training-cost, scope: training }
  gpuHours: { label: Machine time, formula: gpus * hours, unit: gpu-hour }
  rate: { label: Price of an hour, formula: r1 / gpuHours }
`,
};

const noted = `comparisons:
  - { of: r1, to: gpt4, note: a rent against a floor }
  - { of: full, to: gpt4, note: whole models }
  - { of: r1Epoch, to: gpt4Epoch }
`;

/** What training R1 and GPT-4 cost, with three comparisons; `bare` leaves their notes out. */
export function costDossier(language: 'ru' | 'en', bare = false): Dossier {
  const comparisons = bare ? noted.replace(/, note: [^}]+ }/g, ' }') : noted;
  const source = article(`figures:\n${costs[language]}${comparisons}`).replace('lang: ru', `lang: ${language}`);
  const { dossier, findings } = read(source);
  if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  return dossier;
}
