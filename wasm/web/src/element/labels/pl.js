// The words of the reader in Polish. A key that is missing here is taken from English.
export default {
  overview: "Przegląd", questions: "Pytania", question: "Pytanie {n}", linkTo: "Pytanie {n}, odnośnik", speakers: "Rozmówcy", speaker: "Osoba",
  filter: "Pokaż tylko te osoby", only: "Tylko {name}", everyone: "Pokaż wszystkich", showing: "Tylko {names}", unknown: "Bez nazwiska",
  share: "Udział w rozmowie", words: "Słowa", turns: "Wypowiedzi", tools: "Narzędzia",
  search: "Szukaj", searchHint: "Szukaj w tekście", hits: "{n} z {total}", noHits: "Nic nie znaleziono", nextHit: "Następne trafienie", previousHit: "Poprzednie trafienie", close: "Zamknij",
  listen: "Posłuchaj", listenFrom: "Słuchaj od tego miejsca", pause: "Pauza", resume: "Wznów", stop: "Zakończ", noVoice: "Ta przeglądarka nie potrafi czytać na głos",
  print: "Drukuj", export: "Zapisz", markdown: "Markdown", text: "Zwykły tekst", jsonld: "JSON-LD", saved: "Zapisano {name}", failed: "Nie udało się",
  copyLink: "Kopiuj odnośnik do pytania", linkCopied: "Odnośnik skopiowany", copyQuote: "Kopiuj cytat", quoteCopied: "Cytat skopiowany ze źródłem",
  help: "Skróty klawiszowe", useKeys: "Używaj tych skrótów", nextQuestion: "Następne pytanie", previousQuestion: "Poprzednie pytanie",
  original: "Pokaż oryginał", enhanced: "Wróć do widoku lektury", photo: "Fot.", more: "Czytaj dalej", related: "Więcej tekstów", topics: "Tematy",
  updated: "aktualizacja {date}", minutes: "{n} min czytania", interview: "Wywiad", faq: "Pytania i odpowiedzi",
  openSource: "Otwórz stronę",
  inspector: "Inspektor", blocks: "Bloki", allLabels: "Wszystkie etykiety", votes: "Głosy", rule: "Reguła", label: "Etykieta", weight: "Waga", margin: "Przewaga", path: "Ścieżka",
  copyReport: "Kopiuj raport", reportCopied: "Raport skopiowany", noTrace: "Ten dokument nie zawiera zapisu decyzji.", noVotes: "Brak głosów.",
  "role.interviewer": "Pyta", "role.interviewee": "Odpowiada", "role.host": "Gospodarz", "role.guest": "Gość", "role.moderator": "Prowadzi", "role.audience": "Publiczność",
};
