/** Sentences of news without any number, by language: most of what an extractor reads. */
export const quiet: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'Глава холдинга рассказал журналистам, что спрос на оборудование остается высоким, хотя поставки идут с перебоями.',
    'Представители ведомства подчеркнули, что новые правила не затронут действующие договоры и будут вводиться постепенно.',
    'По словам аналитиков, компаниям придется пересмотреть стратегию и искать поставщиков внутри страны.',
    'Эксперты считают решение суда ожидаемым, но напоминают, что стороны вправе подать апелляцию.',
    'Производители объясняют рост спроса сезонным фактором и отложенными покупками прошлых месяцев.',
    'Городские власти пообещали восстановить движение транспорта до конца недели и извинились перед жителями.',
    'Разработчики утверждают, что программа работает быстрее предыдущей и требует меньше памяти.',
    'В пресс-службе отказались раскрыть условия сделки, сославшись на соглашение о неразглашении.',
    'Профсоюз настаивает на переговорах, тогда как руководство завода предлагает дождаться итогов проверки.',
    'Ученые надеются, что открытие поможет точнее предсказывать погоду и урожай в засушливых районах.',
  ],
  en: [
    'The chief executive told reporters that demand for equipment stays strong although deliveries are often delayed.',
    'Officials stressed that the new rules leave existing contracts untouched and will be introduced gradually.',
    'Analysts say companies will have to rethink their strategy and look for suppliers closer to home.',
    'Lawyers called the ruling expected but noted that either side may still appeal to a higher court.',
    'Manufacturers explain the rise in orders by the season and by purchases put off in previous months.',
    'City leaders promised to restore traffic by the weekend and apologized to residents for the trouble.',
    'The developers claim that the program runs faster than its predecessor and needs less memory.',
    'The company declined to disclose terms of the agreement and cited an obligation of confidentiality.',
    'The union insists on talks while the management of the plant wants to wait for the inspection.',
    'Scientists hope that the discovery will help to predict weather and harvests in dry regions.',
  ],
};
