// The words of the reader in Hebrew. A key that is missing here is taken from English.
export default {
  overview: "סקירה", questions: "שאלות", question: "שאלה {n}", linkTo: "שאלה {n}, קישור", speakers: "דוברים", speaker: "דובר",
  filter: "להציג רק דוברים אלה", only: "רק {name}", everyone: "להציג את כולם", showing: "מוצג רק {names}", unknown: "ללא שם",
  share: "חלק בשיחה", words: "מילים", turns: "תורות", tools: "כלים",
  search: "חיפוש", searchHint: "חיפוש בטקסט", hits: "{n} מתוך {total}", noHits: "לא נמצא", nextHit: "הבא", previousHit: "הקודם", close: "סגירה",
  listen: "האזנה", listenFrom: "להאזין מכאן", pause: "השהיה", resume: "המשך", stop: "עצירה", speaking: "{name}", noVoice: "הדפדפן הזה אינו יכול להקריא",
  print: "הדפסה", export: "שמירה", markdown: "Markdown", text: "טקסט פשוט", jsonld: "JSON-LD", saved: "{name} נשמר", failed: "זה לא הצליח",
  copyLink: "העתקת קישור לשאלה", linkCopied: "הקישור הועתק", copyQuote: "העתקת ציטוט", quoteCopied: "הציטוט הועתק עם מקורו",
  help: "קיצורי מקלדת", useKeys: "להשתמש בקיצורים", nextQuestion: "השאלה הבאה", previousQuestion: "השאלה הקודמת",
  original: "להציג את המקור", enhanced: "חזרה לתצוגת קריאה", photo: "צילום:", more: "להמשך קריאה", related: "כתבות נוספות", topics: "נושאים",
  updated: "עודכן {date}", minutes: "{n} דקות קריאה", interview: "ריאיון", faq: "שאלות ותשובות",
  loading: "הכתבה נקראת…", unreadable: "לא ניתן היה לקרוא את הכתבה.", openSource: "פתיחת הדף",
  inspector: "בודק", blocks: "גושים", allLabels: "כל התוויות", votes: "קולות", rule: "כלל", label: "תווית", weight: "משקל", margin: "פער", path: "נתיב",
  copyReport: "העתקת דוח", reportCopied: "הדוח הועתק", noTrace: "אין עקבות במסמך זה.", noVotes: "אין קולות.",
  "role.interviewer": "מראיין", "role.interviewee": "מרואיין", "role.host": "מארח", "role.guest": "אורח", "role.moderator": "מנחה", "role.audience": "קהל",
};
