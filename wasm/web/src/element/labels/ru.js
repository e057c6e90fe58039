// The words of the reader in Russian. A key that is missing here is taken from English.
export default {
  overview: "Обзор", questions: "Вопросы", question: "Вопрос {n}", linkTo: "Вопрос {n}, ссылка", speakers: "Собеседники", speaker: "Собеседник",
  filter: "Показать только этих собеседников", only: "Только {name}", everyone: "Показать всех", showing: "Только {names}", unknown: "Без имени",
  share: "Доля в разговоре", words: "Слова", turns: "Реплики", tools: "Инструменты",
  search: "Поиск", searchHint: "Искать в тексте", hits: "{n} из {total}", noHits: "Не найдено", nextHit: "Следующее совпадение", previousHit: "Предыдущее совпадение", close: "Закрыть",
  listen: "Слушать", listenFrom: "Слушать отсюда", pause: "Пауза", resume: "Продолжить", stop: "Остановить", noVoice: "Этот браузер не умеет читать вслух",
  print: "Печать", export: "Сохранить", markdown: "Markdown", text: "Простой текст", jsonld: "JSON-LD", saved: "Сохранено: {name}", failed: "Не получилось",
  copyLink: "Скопировать ссылку на вопрос", linkCopied: "Ссылка скопирована", copyQuote: "Скопировать цитату", quoteCopied: "Цитата скопирована с источником",
  help: "Сочетания клавиш", useKeys: "Использовать сочетания", nextQuestion: "Следующий вопрос", previousQuestion: "Предыдущий вопрос",
  original: "Показать оригинал", enhanced: "Вернуться к чтению", photo: "Фото:", more: "Читать далее", related: "Другие материалы", topics: "Темы",
  updated: "обновлено {date}", minutes: "{n} мин чтения", interview: "Интервью", faq: "Вопросы и ответы",
  openSource: "Открыть страницу",
  inspector: "Инспектор", blocks: "Блоки", allLabels: "Все метки", votes: "Голоса", rule: "Правило", label: "Метка", weight: "Вес", margin: "Отрыв", path: "Путь",
  copyReport: "Скопировать отчёт", reportCopied: "Отчёт скопирован", noTrace: "В этом документе нет протокола решений.", noVotes: "Голосов нет.",
  "role.interviewer": "Спрашивает", "role.interviewee": "Отвечает", "role.host": "Ведущий", "role.guest": "Гость", "role.moderator": "Модератор", "role.audience": "Публика",
};
