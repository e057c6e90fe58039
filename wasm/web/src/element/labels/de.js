// The words of the reader in German. A key that is missing here is taken from English.
export default {
  overview: "Überblick", questions: "Fragen", question: "Frage {n}", linkTo: "Frage {n}, Link", speakers: "Wer spricht", speaker: "Person",
  filter: "Nur diese Personen zeigen", only: "Nur {name}", everyone: "Alle zeigen", showing: "Zu sehen: {names}", unknown: "Ohne Namen",
  share: "Redeanteil", words: "Wörter", turns: "Beiträge", tools: "Werkzeuge",
  search: "Suchen", searchHint: "Im Text suchen", hits: "{n} von {total}", noHits: "Nichts gefunden", nextHit: "Nächster Treffer", previousHit: "Voriger Treffer", close: "Schließen",
  listen: "Anhören", listenFrom: "Ab hier anhören", pause: "Pause", resume: "Weiter", stop: "Beenden", noVoice: "Dieser Browser kann nicht vorlesen",
  print: "Drucken", export: "Speichern", markdown: "Markdown", text: "Reiner Text", jsonld: "JSON-LD", saved: "{name} gespeichert", failed: "Das hat nicht geklappt",
  copyLink: "Link zu dieser Frage kopieren", linkCopied: "Link kopiert", copyQuote: "Zitat kopieren", quoteCopied: "Zitat mit Quelle kopiert",
  help: "Tastenkürzel", useKeys: "Diese Tastenkürzel benutzen", nextQuestion: "Nächste Frage", previousQuestion: "Vorige Frage",
  original: "Original zeigen", enhanced: "Zurück zur Leseansicht", photo: "Foto:", more: "Weiterlesen", related: "Mehr zum Thema", topics: "Themen",
  updated: "aktualisiert am {date}", minutes: "{n} Min. Lesezeit", interview: "Interview", faq: "Fragen und Antworten",
  openSource: "Seite öffnen",
  inspector: "Inspektor", blocks: "Blöcke", allLabels: "Alle Etiketten", votes: "Stimmen", rule: "Regel", label: "Etikett", weight: "Gewicht", margin: "Vorsprung", path: "Pfad",
  copyReport: "Bericht kopieren", reportCopied: "Bericht kopiert", noTrace: "Dieses Dokument enthält kein Protokoll der Entscheidungen.", noVotes: "Keine Stimmen.",
  "role.interviewer": "Fragt", "role.interviewee": "Antwortet", "role.host": "Gastgeber", "role.guest": "Gast", "role.moderator": "Moderation", "role.audience": "Publikum",
};
