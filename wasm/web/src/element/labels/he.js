// The words of the reader in Hebrew. A key that is missing here is taken from English.
export default {
  overview: "סקירה", questions: "שאלות", question: "שאלה {n}", linkTo: "שאלה {n}, קישור", speakers: "דוברים", speaker: "דובר",
  filter: "להציג רק דוברים אלה", only: "רק {name}", everyone: "להציג את כולם", showing: "מוצגים רק: {names}", unknown: "ללא שם",
  share: "חלק בשיחה", words: "מילים", turns: "תורי דיבור", tools: "כלים",
  search: "חיפוש", searchHint: "חיפוש בטקסט", hits: "{n} מתוך {total}", noHits: "לא נמצא", nextHit: "התוצאה הבאה", previousHit: "התוצאה הקודמת", close: "סגירה",
  listen: "האזנה", listenFrom: "להאזין מכאן", pause: "השהיה", resume: "המשך", stop: "עצירה", noVoice: "הדפדפן הזה אינו יכול להקריא",
  print: "הדפסה", export: "שמירה", markdown: "Markdown", text: "טקסט פשוט", jsonld: "JSON-LD", saved: "{name} נשמר", failed: "הפעולה נכשלה",
  copyLink: "העתקת קישור לשאלה", linkCopied: "הקישור הועתק", copyQuote: "העתקת ציטוט", quoteCopied: "הציטוט הועתק עם מקורו",
  help: "קיצורי מקלדת", useKeys: "להשתמש בקיצורים", nextQuestion: "השאלה הבאה", previousQuestion: "השאלה הקודמת",
  original: "להציג את המקור", enhanced: "חזרה לתצוגת קריאה", photo: "צילום:", more: "להמשך קריאה", related: "כתבות נוספות", topics: "נושאים",
  updated: "עודכן {date}", minutes: "זמן קריאה: {n} דק׳", interview: "ריאיון", faq: "שאלות ותשובות",
  openSource: "פתיחת הדף",
  inspector: "בדיקה", blocks: "מקטעים", allLabels: "כל התוויות", votes: "קולות", rule: "כלל", label: "תווית", weight: "משקל", margin: "פער", path: "נתיב",
  copyReport: "העתקת דוח", reportCopied: "הדוח הועתק", noTrace: "המסמך אינו כולל תיעוד של ההחלטות.", noVotes: "אין קולות.",
  "role.interviewer": "מראיין", "role.interviewee": "מרואיין", "role.host": "מארח", "role.guest": "אורח", "role.moderator": "מנחה", "role.audience": "קהל",
};
