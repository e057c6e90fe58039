// The words of the reader in Arabic. A key that is missing here is taken from English.
export default {
  overview: "نظرة عامة", questions: "الأسئلة", question: "السؤال {n}", linkTo: "السؤال {n}، رابط", speakers: "المتحدثون", speaker: "المتحدث",
  filter: "إظهار هؤلاء المتحدثين فقط", only: "{name} فقط", everyone: "إظهار الجميع", showing: "المعروض: {names} فقط", unknown: "متحدث بلا اسم",
  share: "نصيب كل متحدث", words: "كلمات", turns: "مداخلات", tools: "أدوات",
  search: "بحث", searchHint: "ابحث في النص", hits: "{n} من {total}", noHits: "لا نتائج", nextHit: "النتيجة التالية", previousHit: "النتيجة السابقة", close: "إغلاق",
  listen: "استماع", listenFrom: "استمع من هنا", pause: "إيقاف مؤقت", resume: "متابعة", stop: "إيقاف", noVoice: "هذا المتصفح لا يقرأ بصوت عالٍ",
  print: "طباعة", export: "حفظ", markdown: "Markdown", text: "نص عادي", jsonld: "JSON-LD", saved: "حُفظ {name}", failed: "لم تنجح العملية",
  copyLink: "نسخ رابط هذا السؤال", linkCopied: "نُسخ الرابط", copyQuote: "نسخ الاقتباس", quoteCopied: "نُسخ الاقتباس مع مصدره",
  help: "اختصارات لوحة المفاتيح", useKeys: "استخدام هذه الاختصارات", nextQuestion: "السؤال التالي", previousQuestion: "السؤال السابق",
  original: "إظهار الأصل", enhanced: "العودة إلى عرض القراءة", photo: "تصوير:", more: "اقرأ المزيد", related: "مقالات أخرى", topics: "الموضوعات",
  updated: "حُدّث في {date}", minutes: "مدة القراءة: {n} د", interview: "حوار", faq: "أسئلة وأجوبة",
  openSource: "فتح الصفحة",
  inspector: "أداة الفحص", blocks: "الكتل", allLabels: "كل التصنيفات", votes: "الأصوات", rule: "القاعدة", label: "التصنيف", weight: "الوزن", margin: "الفارق", path: "المسار",
  copyReport: "نسخ التقرير", reportCopied: "نُسخ التقرير", noTrace: "لا يتضمن هذا المستند سجل القرارات.", noVotes: "لا أصوات.",
  "role.interviewer": "المحاوِر", "role.interviewee": "الضيف", "role.host": "المضيف", "role.guest": "ضيف", "role.moderator": "مدير الجلسة", "role.audience": "الجمهور",
};
