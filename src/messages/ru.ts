import type { Catalogue } from './message.ts';

const recomputed = 'Пересчёт: {interval}. Исходные числа: {operands}.';
const quoted = 'Возьмите значение в кавычки целиком.';

/** Russian. */
export const ru: Catalogue = {
  ratio: {
    title: 'Отношение не сходится',
    reason: 'Написано «{surface}», а по числам выходит {computed}.',
    note: recomputed,
    variants: {
      restated: {
        reason: '«{surface}» — не то же самое, что сказано рядом: выходит {computed}.',
        note: 'Рост на 100 % — это вдвое, на 200 % — втрое. В тексте: {operands}.',
      },
      understated: { reason: 'Сказано верно, но слабее, чем позволяют числа: выходит {computed}.', note: recomputed },
    },
  },
  'percent-change': {
    title: 'Изменение в процентах не сходится',
    reason: 'Написано «{surface}», а по числам выходит {computed}.',
    note: recomputed,
  },
  difference: {
    title: 'Разность не сходится',
    reason: 'Написано «{surface}», а разница между числами — {computed}.',
    note: recomputed,
  },
  sum: {
    title: 'Сумма не сходится',
    reason: 'Написано «{surface}», а слагаемые дают {computed}.',
    note: recomputed,
    variants: {
      rest: {
        reason: 'Написано «{surface}», а до ста процентов остаётся {computed}.',
        note: 'Остальные части: {operands}.',
      },
    },
  },
  share: {
    title: 'Доля не сходится',
    reason: 'Написано «{surface}», а по числам выходит {computed}.',
    note: recomputed,
  },
  product: {
    title: 'Произведение не сходится',
    reason: 'Написано «{surface}», а перемножение даёт {computed}.',
    note: recomputed,
    variants: {
      figure: { reason: 'Значение {stated} не сходится с формулой {formula}: она даёт {computed}.', note: recomputed },
    },
  },
  rate: {
    title: 'Цена за единицу не сходится',
    reason: 'Написано «{surface}», а деление даёт {computed}.',
    note: recomputed,
  },
  'bound-dropped': {
    title: 'Потеряна граница',
    reason: 'Из чисел следует только «{expected}»: одно из них названо как граница, а «{surface}» звучит как точное.',
    note: recomputed,
    variants: {
      stricter: {
        reason: '«{surface}» сильнее, чем позволяют числа: из них следует только «{expected}».',
        note: recomputed,
      },
    },
  },
  'not-comparable': {
    title: 'Сравнивается разное',
    reason: '«{surface}» — вывод из несравнимых чисел: одно — {of}, другое — {to}.',
    note: 'Если это сознательно, объясните в поле note этого сравнения. Исходные числа: {operands}.',
    variants: {
      scope: {
        reason: 'Числа, из которых выходит «{surface}», охватывают разное: одно — {of}, другое — {to}.',
        note: 'Если это сознательно, объясните в поле note этого сравнения. Исходные числа: {operands}.',
      },
      'scope-better': {
        reason: 'Числа, из которых выходит «{surface}», охватывают разное: одно — {of}, другое — {to}.',
        note: 'Сравнимая пара в статье есть: {better}. Исходные числа: {operands}.',
      },
      basis: {
        reason: 'Числа, из которых выходит «{surface}», посчитаны по-разному: одно — {of}, другое — {to}.',
        note: 'Если это сознательно, объясните в поле note этого сравнения. Исходные числа: {operands}.',
      },
      'basis-better': {
        reason: 'Числа, из которых выходит «{surface}», посчитаны по-разному: одно — {of}, другое — {to}.',
        note: 'Сравнимая пара в статье есть: {better}. Исходные числа: {operands}.',
      },
      'price-year': {
        reason: '«{surface}» выходит из цен разных лет: {of} и {to}.',
        note: 'Приведите суммы к ценам одного года или объясните в поле note. Исходные числа: {operands}.',
      },
      'price-year-better': {
        reason: '«{surface}» выходит из цен разных лет: {of} и {to}.',
        note: 'Сравнимая пара в статье есть: {better}. Исходные числа: {operands}.',
      },
      currency: {
        reason: '«{surface}» выходит из сумм в разных валютах, {of} и {to}, а курса на эту дату в content/rates нет.',
        note: 'Добавьте курс с датой и источником. Исходные числа: {operands}.',
      },
      'currency-better': {
        reason: '«{surface}» выходит из сумм в разных валютах, {of} и {to}, а курса на эту дату в content/rates нет.',
        note: 'Сравнимая пара в статье есть: {better}. Исходные числа: {operands}.',
      },
      unknown: {
        reason: 'О числах, из которых выходит «{surface}», известно не всё: одно — {of}, другое — {to}.',
        note: 'Читателю стоит об этом сказать, хотя бы в поле note. Исходные числа: {operands}.',
      },
      'unknown-better': {
        reason: 'О числах, из которых выходит «{surface}», известно не всё: одно — {of}, другое — {to}.',
        note: 'Ближе друг к другу пара {better}. Исходные числа: {operands}.',
      },
    },
  },
  'percentage-point': {
    title: 'Проценты вместо пунктов',
    reason: '«{surface}»: разница двух ставок измеряется процентными пунктами. Может быть, {expected}?',
    note: 'Исходные числа: {operands}. В процентах изменение было бы {computed}.',
  },
  homoglyph: {
    title: 'Буква из другого алфавита',
    reason: 'В «{surface}» есть буква другого алфавита, неотличимая на вид; должно быть «{fixed}».',
    note: 'Поиск такого слова не найдёт. Исправить все такие буквы в файле: kratno check --fix.',
  },
  'unit-typo': {
    title: 'Опечатка в единице',
    reason: 'В «{surface}» опечатка; должно быть «{fixed}».',
    note: 'Число прочитано так, будто опечатки нет. Исправить её во всём файле: kratno check --fix.',
  },
  'unit-missing': {
    title: 'Не сказано, чего',
    reason: '«{surface}» — чего? Рядом слово «{word}», а валюты или единицы нет.',
  },
  'figure-mismatch': {
    title: 'Слова не те, что в показателе',
    reason: 'Текст привязан к показателю {name} ({known}), а говорит {surface}.',
    variants: {
      unknown: { reason: 'Показателя {name} в статье нет.' },
      'unknown-meant': { reason: 'Показателя {name} в статье нет. Может быть, {meant}?' },
      'no-number': { reason: 'В словах, привязанных к показателю {name}, нет числа.' },
    },
  },
  ambiguous: {
    title: 'Непонятно, к какому показателю относится число',
    reason: '«{surface}» подходит сразу к нескольким показателям: {names}.',
    note: 'Напишите <Fig id="…">{surface}</Fig>, чтобы выбрать.',
  },
  unsourced: {
    title: 'Число без источника',
    reason:
      'Число «{surface}» не связано ни с одним показателем, у которого есть источник, и ничто в тексте его не подтверждает.',
    variants: {
      near: {
        reason:
          'Число «{surface}» не связано с показателем, у которого есть источник. Слова рядом — о показателе «{label}», а он равен {known}.',
        note: 'Если это он, исправьте число; если нет — заведите для числа свой показатель.',
      },
    },
  },
  headline: {
    title: 'Заголовок расходится с текстом',
    reason: 'В тексте сказано «{expected}», а здесь «{surface}»: граница потерялась.',
    variants: {
      absent: { reason: 'Числа «{surface}» в тексте статьи нет.' },
    },
  },
  coverage: {
    title: 'В длинном тексте не найдено чисел',
    reason:
      'Слов в тексте — {words}, а чисел не найдено ни одного. Если они есть, проверьте язык статьи (lang: {language}).',
  },
  stale: {
    title: 'Показатель устарел',
    reason: 'Показатель {name} назван на дату {date}, а срок годности таких чисел — {age}.',
  },
  'unused-figure': {
    title: 'Показатель не использован',
    reason: 'Показатель {name} в тексте не встречается, и на него не опирается ни формула, ни сравнение.',
  },
  'registry-mismatch': {
    title: 'Один факт, два значения',
    reason: '{name}: здесь {stated}, а в {path} — {known}.',
    note: 'Вынесите показатель в content/figures и ссылайтесь на него через ref.',
  },
  'unused-exception': {
    title: 'Лишнее исключение',
    reason: 'Исключение для правила {rule} ничего не пропускает: уберите его.',
  },
  exception: {
    title: 'Исключение без причины',
    reason: 'У исключения для правила {rule} нет причины; без неё оно не действует.',
    variants: {
      'no-reason': { reason: 'У исключения для правила {rule} нет причины; без неё оно не действует.' },
      'no-rule': { reason: 'Не сказано, для какого правила исключение.' },
      'unknown-rule': { reason: 'Правила {rule} нет, или исключений из него не бывает.' },
      'unknown-rule-meant': { reason: 'Правила {rule} нет. Может быть, {meant}?' },
    },
  },
  frontmatter: {
    title: 'Шапка статьи заполнена неверно',
    reason: 'Значение {key} не читается.',
    variants: {
      missing: { reason: 'Нет шапки: статья начинается со строки ---, под ней поля, под ними снова ---.' },
      unterminated: { reason: 'Шапка не закрыта: после полей нужна строка ---.' },
      broken: { reason: 'YAML не читается: {detail}' },
      'no-map': { reason: 'В шапке должны быть поля вида «имя: значение».' },
      'duplicate-key': { reason: 'Это поле уже есть выше.' },
      tab: { reason: 'Отступы в YAML делают пробелами, а не табуляцией.' },
      colon: { reason: 'Двоеточие с пробелом внутри значения YAML понимает как новое поле.', note: quoted },
      quote: { reason: 'Кавычка не закрыта.' },
      alias: { reason: 'Ссылок YAML (& и *) в шапке не бывает.', note: quoted },
      unquoted: { reason: 'С этого знака значение без кавычек начинаться не может.', note: quoted },
      folded: { reason: 'Знак > в начале значения YAML понимает как перенос строк, а не как «больше».', note: quoted },
      split: { reason: 'Запятая внутри {…} разрезала значение: «{key}» стало отдельным полем.', note: quoted },
      'numeric-key': { reason: 'Имя {key} — голое число; имена начинаются с буквы.' },
      'key-form': { reason: 'Имя {key} не подходит: латинская буква, дальше буквы и цифры.' },
      'missing-key': { reason: 'Не хватает поля {key}.' },
      'unknown-key': { reason: 'Поля {key} не бывает.', note: 'Бывают: {known}.' },
      'unknown-key-meant': { reason: 'Поля {key} не бывает. Может быть, {meant}?' },
      'not-string': { reason: 'Поле {key} — строка.' },
      'not-array': { reason: 'Поле {key} — список: [a, b] или строки с дефисом.' },
      'not-object': { reason: 'У {key} должны быть свои поля вида «имя: значение».' },
      'not-record': { reason: 'У {key} должны быть свои поля вида «имя: значение».' },
      'not-one-of': { reason: 'Значение {key} — «{actual}», а может быть одно из: {options}.' },
      'not-one-of-meant': { reason: 'Значение {key} — «{actual}», а может быть одно из: {options}. Видимо, {meant}?' },
      blank: { reason: 'Поле {key} пустое.' },
      long: { reason: 'Заголовок длиннее 110 знаков.' },
      none: { reason: 'В списке {key} должно быть хотя бы одно имя.' },
      date: { reason: 'Поле {key} — дата: 2025, 2025-09 или 2025-09-17.' },
      day: { reason: 'Поле {key} — день: 2025-09-17.' },
      moment: { reason: 'Поле {key} — дата или время с поясом: 2025-09-19T10:00:00+03:00.' },
      url: { reason: 'Поле {key} — адрес, который начинается с https://.' },
      language: { reason: 'Поле {key} — код языка: ru, en.' },
      'unknown-language': { reason: 'Языка {language} мы не читаем.', note: 'Есть: {known}.' },
      year: { reason: 'Поле {key} — год из четырёх цифр.' },
      whole: { reason: 'Поле {key} — целое число.' },
      decimal: { reason: 'Поле {key} — число с точкой: 83.17.' },
      duration: { reason: 'Поле {key} — срок: P90D, P6M, P1Y.' },
      currency: { reason: 'Поле {key} — код валюты ISO 4217: USD, RUB.' },
      'updated-alone': { reason: 'Если статья обновлена, скажите в corrections, что изменилось.' },
      'updated-early': { reason: 'Статья обновлена раньше, чем опубликована ({published}).' },
      'until-early': { reason: 'Событие не может кончиться раньше, чем началось; date — его первый день.' },
      'no-file': { reason: '{key}: «{word}» не заведён, файла {path} нет.' },
      'no-picture': { reason: 'Картинки {path} нет.', note: 'Адрес картинки пишут от папки статьи: ./cluster.jpg.' },
      'picture-kind': { reason: 'Картинок вида {word} мы не показываем.', note: 'Годятся {known}.' },
      'other-language': {
        reason: 'В шапке язык {word}, а файл называется {name}.',
        note: 'Язык статьи — это имя её файла; исправьте одно из двух.',
      },
      'not-listed': {
        reason: 'Раздела {word} нет в списке sections файла src/site.config.ts.',
        note: 'Есть: {known}.',
      },
      'unknown-id': { reason: '{key}: «{word}» не заведён.', note: 'Есть: {known}.' },
      'unknown-id-meant': { reason: '{key}: «{word}» не заведён. Может быть, {meant}?' },
      unreadable: { reason: 'Значение {key} не читается.' },
    },
  },
  figure: {
    title: 'Показатель заполнен неверно',
    reason: 'Показатель заполнен неверно.',
    variants: {
      unreadable: {
        reason: 'Величину «{literal}» прочесть не удалось.',
        note: 'Пишите, как в тексте: "$294 тыс.", "более $100 млн", "80 часов", "$2 за GPU-час".',
      },
      'no-value': { reason: 'У показателя {name} нет ни value, ни formula, ни ref.' },
      'unknown-unit': {
        reason: 'Единицы «{word}» мы не знаем.',
        note: 'Единицы называют по CLDR: hour, kilometer, megawatt-hour, USD/hour; машинное время — gpu-hour.',
      },
      'ref-with': { reason: 'Показатель взят из реестра ({ref}), поэтому {key} здесь не задают.' },
      'unknown-ref': { reason: 'Показателя {ref} в реестре content/figures нет.' },
      'unknown-ref-meant': { reason: 'Показателя {ref} в реестре content/figures нет. Может быть, {meant}?' },
      'unknown-word': { reason: '{key}: слова «{word}» в словаре нет.', note: 'Есть: {known}.' },
      'unknown-word-meant': { reason: '{key}: слова «{word}» в словаре нет. Может быть, {meant}?' },
      'unknown-source': { reason: 'Источника «{word}» нет в sources.', note: 'Есть: {known}.' },
      'unknown-source-meant': { reason: 'Источника «{word}» нет в sources. Может быть, {meant}?' },
      'unknown-figure': { reason: 'Показателя «{word}» нет в figures.', note: 'Есть: {known}.' },
      'unknown-figure-meant': { reason: 'Показателя «{word}» нет в figures. Может быть, {meant}?' },
      'comparison-units': { reason: 'Эти показатели измеряют разное ({left} и {right}); сравнить их нельзя.' },
      'comparison-self': { reason: 'Показатель {left} сравнивается сам с собой.' },
    },
  },
  formula: {
    title: 'Ошибка в формуле',
    reason: 'Формула не читается.',
    variants: {
      syntax: {
        reason: 'Здесь формула не читается.',
        note: 'Можно: имена показателей, числа, величины в кавычках, + - * / и скобки.',
      },
      unfinished: { reason: 'Формула оборвана: после последнего знака чего-то не хватает.' },
      'decimal-comma': { reason: 'В формулах дробную часть отделяют точкой: 1.5.' },
      cycle: { reason: 'Показатели считаются друг через друга по кругу: {names}.' },
      'unknown-name': { reason: 'Показателя {name} нет в figures.' },
      'unknown-name-meant': { reason: 'Показателя {name} нет в figures. Может быть, {meant}?' },
      'unit-mismatch': { reason: 'Единицы не сочетаются: {left} {operator} {right}.' },
      'declared-unit': { reason: 'Формула даёт {left}, а в unit сказано {right}.' },
      'value-unit': { reason: 'В value единица {left}, а формула даёт {right}.' },
      literal: { reason: 'Величину «{literal}» прочесть не удалось.' },
      zero: { reason: 'Деление на ноль.' },
    },
  },
  registry: {
    title: 'Ошибка в реестре',
    reason: 'Имя {name} в реестре уже занято.',
    variants: { duplicate: { reason: 'Имя {name} в реестре уже занято.' } },
  },
  address: {
    title: 'Адрес не годится',
    reason: 'Адрес {address} уже занят: {by}.',
    note: 'Переименуйте папку статьи.',
    variants: {
      unfit: {
        reason: 'Из имени «{name}» адреса не выйдет.',
        note: 'Годятся буквы, цифры, дефис и подчёркивание; начинается имя с буквы или цифры.',
      },
      'same-address': { reason: 'У имён «{name}» и «{other}» был бы один адрес.', note: 'Переименуйте одно из двух.' },
      'no-language': {
        reason: 'Языка «{name}» на сайте нет, и статья никуда не попадёт.',
        note: 'Язык статьи — это имя её файла. Есть: {known}.',
      },
      misplaced: {
        reason: 'Здесь статья никуда не попадёт.',
        note: 'Её место: content/articles/<имя>/<язык>.mdx.',
      },
    },
  },
  mdx: {
    title: 'Разметка не читается',
    reason: 'MDX не читается: {detail}',
    variants: {
      unclosed: { reason: 'Тег {name} не закрыт в том же абзаце или закрыт другим.' },
      unopened: { reason: 'Закрывающий тег есть, а открывающего нет.' },
      'cut-off': {
        reason: 'Отсюда начинается тег или фигурная скобка, и до конца файла они не закрыты.',
        note: 'Если нужен сам знак, напишите \\< или \\{.',
      },
      'no-tag': {
        reason: 'После < или внутри тега такого знака быть не может.',
        note: 'Если нужен сам знак «меньше», напишите \\<. Адреса пишут как [слова](https://…), комментарии — {/* так */}.',
      },
      'no-code': {
        reason: 'Фигурные скобки, import и export MDX понимает как код, а это не код.',
        note: 'Если нужна сама скобка, напишите \\{; строку, которая начинается с import, начните другим словом.',
      },
      unreadable: { reason: 'MDX не читается: {detail}' },
      module: { reason: 'В статье не бывает import и export: компоненты подключены и так.' },
      expression: {
        reason: 'В статье не бывает выражений в фигурных скобках: {name}',
        note: 'Если нужна сама скобка, напишите \\{.',
      },
      script: { reason: 'В статье не бывает того, что исполняется или загружается со стороны: {name}.' },
      component: { reason: 'Компонента {name} нет.' },
      'component-meant': { reason: 'Компонента {name} нет. Может быть, {meant}?' },
    },
  },
  widget: {
    title: 'Виджет не построить',
    reason: 'Виджет {name} не построить: {detail}.',
    variants: {
      'unknown-figure': { reason: 'Показателя «{word}» нет в figures.', note: 'Есть: {known}.' },
      'unknown-figure-meant': { reason: 'Показателя «{word}» нет в figures. Может быть, {meant}?' },
      'missing-attribute': { reason: 'У виджета {name} не хватает {key}.' },
      'too-few': {
        reason: 'Виджету {name} не хватает показателей: в {key} нужны хотя бы {least} разных, а не {found}.',
      },
      units: { reason: 'Показатели измеряют разное ({left} и {right}); на одном рисунке их не показать.' },
    },
  },
  encoding: {
    title: 'Файл не в UTF-8',
    reason: 'Файл не в UTF-8: байт {byte} прочесть нельзя.',
    note: 'Сохраните файл в кодировке UTF-8.',
  },
  'too-long': {
    title: 'Слишком большой файл',
    reason: 'Файл длиннее {limit} знаков: статьи такими не бывают.',
  },
  empty: { title: 'Пустой файл', reason: 'Файл пуст.' },
};
