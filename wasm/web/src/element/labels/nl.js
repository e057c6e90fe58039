// The words of the reader in Dutch. A key that is missing here is taken from English.
export default {
  overview: "Overzicht", questions: "Vragen", question: "Vraag {n}", linkTo: "Vraag {n}, link", speakers: "Sprekers", speaker: "Spreker",
  filter: "Toon alleen deze sprekers", only: "Alleen {name}", everyone: "Toon iedereen", showing: "Alleen {names}", unknown: "Zonder naam",
  share: "Spreekaandeel", words: "Woorden", turns: "Beurten", tools: "Hulpmiddelen",
  search: "Zoeken", searchHint: "Zoek in de tekst", hits: "{n} van {total}", noHits: "Niets gevonden", nextHit: "Volgende treffer", previousHit: "Vorige treffer", close: "Sluiten",
  listen: "Luisteren", listenFrom: "Luister vanaf hier", pause: "Pauzeren", resume: "Hervatten", stop: "Stoppen", noVoice: "Deze browser kan niet voorlezen",
  print: "Afdrukken", export: "Opslaan", markdown: "Markdown", text: "Platte tekst", jsonld: "JSON-LD", saved: "{name} opgeslagen", failed: "Dat is niet gelukt",
  copyLink: "Kopieer link naar deze vraag", linkCopied: "Link gekopieerd", copyQuote: "Kopieer citaat", quoteCopied: "Citaat met bron gekopieerd",
  help: "Sneltoetsen", useKeys: "Gebruik deze sneltoetsen", nextQuestion: "Volgende vraag", previousQuestion: "Vorige vraag",
  original: "Toon het origineel", enhanced: "Terug naar de leesweergave", photo: "Foto:", more: "Lees meer", related: "Meer verhalen", topics: "Onderwerpen",
  updated: "bijgewerkt op {date}", minutes: "{n} min leestijd", interview: "Interview", faq: "Vragen en antwoorden",
  openSource: "Open de pagina",
  inspector: "Inspectie", blocks: "Blokken", allLabels: "Alle labels", votes: "Stemmen", rule: "Regel", label: "Label", weight: "Gewicht", margin: "Marge", path: "Pad",
  copyReport: "Kopieer rapport", reportCopied: "Rapport gekopieerd", noTrace: "Dit document bevat geen verslag van de keuzes.", noVotes: "Geen stemmen.",
  "role.interviewer": "Interviewer", "role.interviewee": "Geïnterviewde", "role.host": "Presentator", "role.guest": "Gast", "role.moderator": "Moderator", "role.audience": "Publiek",
};
