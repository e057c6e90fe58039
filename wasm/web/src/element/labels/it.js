// The words of the reader in Italian. A key that is missing here is taken from English.
export default {
  overview: "Panoramica", questions: "Domande", question: "Domanda {n}", linkTo: "Domanda {n}, link", speakers: "Chi parla", speaker: "Persona",
  filter: "Mostra solo queste persone", only: "Solo {name}", everyone: "Mostra tutti", showing: "Solo {names}", unknown: "Senza nome",
  share: "Quanto parla ciascuno", words: "Parole", turns: "Interventi", tools: "Strumenti",
  search: "Cerca", searchHint: "Cerca nel testo", hits: "{n} di {total}", noHits: "Nessun risultato", nextHit: "Risultato successivo", previousHit: "Risultato precedente", close: "Chiudi",
  listen: "Ascolta", listenFrom: "Ascolta da qui", pause: "Pausa", resume: "Riprendi", stop: "Ferma", noVoice: "Questo browser non può leggere ad alta voce",
  print: "Stampa", export: "Salva", markdown: "Markdown", text: "Testo semplice", jsonld: "JSON-LD", saved: "{name} salvato", failed: "Non ha funzionato",
  copyLink: "Copia il link a questa domanda", linkCopied: "Link copiato", copyQuote: "Copia citazione", quoteCopied: "Citazione copiata con la fonte",
  help: "Scorciatoie da tastiera", useKeys: "Usa queste scorciatoie", nextQuestion: "Domanda successiva", previousQuestion: "Domanda precedente",
  original: "Mostra l’originale", enhanced: "Torna alla lettura", photo: "Foto:", more: "Continua a leggere", related: "Altri articoli", topics: "Temi",
  updated: "aggiornato il {date}", minutes: "{n} min di lettura", interview: "Intervista", faq: "Domande e risposte",
  openSource: "Apri la pagina",
  inspector: "Ispettore", blocks: "Blocchi", allLabels: "Tutte le etichette", votes: "Voti", rule: "Regola", label: "Etichetta", weight: "Peso", margin: "Margine", path: "Percorso",
  copyReport: "Copia rapporto", reportCopied: "Rapporto copiato", noTrace: "Questo documento non contiene tracce.", noVotes: "Nessun voto.",
  "role.interviewer": "Intervistatore", "role.interviewee": "Intervistato", "role.host": "Conduttore", "role.guest": "Ospite", "role.moderator": "Moderatore", "role.audience": "Pubblico",
};
