// The words of the reader in French. A key that is missing here is taken from English.
export default {
  overview: "Aperçu", questions: "Questions", question: "Question {n}", linkTo: "Question {n}, lien", speakers: "Intervenants", speaker: "Intervenant",
  filter: "N’afficher que ces intervenants", only: "{name} uniquement", everyone: "Tout afficher", showing: "Seulement {names}", unknown: "Sans nom",
  share: "Temps de parole", words: "Mots", turns: "Prises de parole", tools: "Outils",
  search: "Rechercher", searchHint: "Rechercher dans le texte", hits: "{n} sur {total}", noHits: "Aucun résultat", nextHit: "Résultat suivant", previousHit: "Résultat précédent", close: "Fermer",
  listen: "Écouter", listenFrom: "Écouter à partir d’ici", pause: "Pause", resume: "Reprendre", stop: "Arrêter", noVoice: "Ce navigateur ne sait pas lire à voix haute",
  print: "Imprimer", export: "Enregistrer", markdown: "Markdown", text: "Texte brut", jsonld: "JSON-LD", saved: "{name} enregistré", failed: "Cela n’a pas fonctionné",
  copyLink: "Copier le lien de cette question", linkCopied: "Lien copié", copyQuote: "Copier la citation", quoteCopied: "Citation copiée avec sa source",
  help: "Raccourcis clavier", useKeys: "Utiliser ces raccourcis", nextQuestion: "Question suivante", previousQuestion: "Question précédente",
  original: "Afficher l’original", enhanced: "Revenir au mode lecture", photo: "Photo :", more: "Lire la suite", related: "À lire aussi", topics: "Thèmes",
  updated: "mis à jour le {date}", minutes: "{n} min de lecture", interview: "Entretien", faq: "Questions et réponses",
  openSource: "Ouvrir la page",
  inspector: "Inspecteur", blocks: "Blocs", allLabels: "Toutes les étiquettes", votes: "Votes", rule: "Règle", label: "Étiquette", weight: "Poids", margin: "Écart", path: "Chemin",
  copyReport: "Copier le rapport", reportCopied: "Rapport copié", noTrace: "Ce document ne contient pas de trace.", noVotes: "Aucun vote.",
  "role.interviewer": "Intervieweur", "role.interviewee": "Interviewé", "role.host": "Hôte", "role.guest": "Invité", "role.moderator": "Modérateur", "role.audience": "Public",
};
