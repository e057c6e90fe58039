// The words of the reader in Swedish. A key that is missing here is taken from English.
export default {
  overview: "Översikt", questions: "Frågor", question: "Fråga {n}", linkTo: "Fråga {n}, länk", speakers: "Medverkande", speaker: "Medverkande",
  filter: "Visa bara dessa personer", only: "Bara {name}", everyone: "Visa alla", showing: "Visar bara {names}", unknown: "Utan namn",
  share: "Andel av samtalet", words: "Ord", turns: "Inlägg", tools: "Verktyg",
  search: "Sök", searchHint: "Sök i texten", hits: "{n} av {total}", noHits: "Inget hittades", nextHit: "Nästa träff", previousHit: "Föregående träff", close: "Stäng",
  listen: "Lyssna", listenFrom: "Lyssna härifrån", pause: "Paus", resume: "Fortsätt", stop: "Stoppa", noVoice: "Den här webbläsaren kan inte läsa upp",
  print: "Skriv ut", export: "Spara", markdown: "Markdown", text: "Ren text", jsonld: "JSON-LD", saved: "{name} sparad", failed: "Det gick inte",
  copyLink: "Kopiera länk till frågan", linkCopied: "Länken kopierad", copyQuote: "Kopiera citat", quoteCopied: "Citatet kopierat med källa",
  help: "Kortkommandon", useKeys: "Använd kortkommandona", nextQuestion: "Nästa fråga", previousQuestion: "Föregående fråga",
  original: "Visa originalet", enhanced: "Tillbaka till läsvyn", photo: "Foto:", more: "Läs mer", related: "Fler artiklar", topics: "Ämnen",
  updated: "uppdaterad {date}", minutes: "{n} min läsning", interview: "Intervju", faq: "Frågor och svar",
  openSource: "Öppna sidan",
  inspector: "Granskning", blocks: "Block", allLabels: "Alla etiketter", votes: "Röster", rule: "Regel", label: "Etikett", weight: "Vikt", margin: "Marginal", path: "Sökväg",
  copyReport: "Kopiera rapport", reportCopied: "Rapporten kopierad", noTrace: "Dokumentet innehåller ingen logg över besluten.", noVotes: "Inga röster.",
  "role.interviewer": "Intervjuare", "role.interviewee": "Intervjuad", "role.host": "Värd", "role.guest": "Gäst", "role.moderator": "Moderator", "role.audience": "Publik",
};
