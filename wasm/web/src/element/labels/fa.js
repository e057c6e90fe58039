// The words of the reader in Persian. A key that is missing here is taken from English.
export default {
  overview: "نمای کلی", questions: "پرسش‌ها", question: "پرسش {n}", linkTo: "پرسش {n}، پیوند", speakers: "گویندگان", speaker: "گوینده",
  filter: "فقط این گویندگان", only: "فقط {name}", everyone: "نمایش همه", showing: "فقط {names}", unknown: "بی‌نام",
  share: "سهم گفتار", words: "واژه", turns: "نوبت", tools: "ابزارها",
  search: "جستجو", searchHint: "جستجو در متن", hits: "{n} از {total}", noHits: "یافت نشد", nextHit: "نتیجهٔ بعدی", previousHit: "نتیجهٔ قبلی", close: "بستن",
  listen: "گوش دادن", listenFrom: "گوش دادن از اینجا", pause: "مکث", resume: "ادامه", stop: "توقف", noVoice: "این مرورگر نمی‌تواند بلند بخواند",
  print: "چاپ", export: "ذخیره", markdown: "Markdown", text: "متن ساده", jsonld: "JSON-LD", saved: "{name} ذخیره شد", failed: "انجام نشد",
  copyLink: "کپی پیوند این پرسش", linkCopied: "پیوند کپی شد", copyQuote: "کپی نقل قول", quoteCopied: "نقل قول با منبع کپی شد",
  help: "میان‌برهای صفحه‌کلید", useKeys: "استفاده از این میان‌برها", nextQuestion: "پرسش بعدی", previousQuestion: "پرسش قبلی",
  original: "نمایش اصل", enhanced: "بازگشت به نمای خواندن", photo: "عکس:", more: "ادامهٔ مطلب", related: "نوشته‌های دیگر", topics: "موضوع‌ها",
  updated: "به‌روزرسانی {date}", minutes: "{n} دقیقه خواندن", interview: "گفت‌وگو", faq: "پرسش و پاسخ",
  openSource: "باز کردن صفحه",
  inspector: "بازرسی", blocks: "بلوک‌ها", allLabels: "همهٔ برچسب‌ها", votes: "رأی‌ها", rule: "قاعده", label: "برچسب", weight: "وزن", margin: "فاصله", path: "مسیر",
  copyReport: "کپی گزارش", reportCopied: "گزارش کپی شد", noTrace: "این سند گزارشی از تصمیم‌ها ندارد.", noVotes: "بدون رأی.",
  "role.interviewer": "پرسشگر", "role.interviewee": "پاسخ‌دهنده", "role.host": "میزبان", "role.guest": "مهمان", "role.moderator": "گرداننده", "role.audience": "حاضران",
};
