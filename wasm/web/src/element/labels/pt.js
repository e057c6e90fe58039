// The words of the reader in Portuguese. A key that is missing here is taken from English.
export default {
  overview: "Resumo", questions: "Perguntas", question: "Pergunta {n}", linkTo: "Pergunta {n}, ligação", speakers: "Quem fala", speaker: "Pessoa",
  filter: "Mostrar só estas pessoas", only: "Só {name}", everyone: "Mostrar todos", showing: "Só {names}", unknown: "Sem nome",
  share: "Quanto fala cada um", words: "Palavras", turns: "Intervenções", tools: "Ferramentas",
  search: "Procurar", searchHint: "Procurar no texto", hits: "{n} de {total}", noHits: "Nada encontrado", nextHit: "Resultado seguinte", previousHit: "Resultado anterior", close: "Fechar",
  listen: "Ouvir", listenFrom: "Ouvir a partir daqui", pause: "Pausa", resume: "Continuar", stop: "Parar", noVoice: "Este navegador não consegue ler em voz alta",
  print: "Imprimir", export: "Guardar", markdown: "Markdown", text: "Texto simples", jsonld: "JSON-LD", saved: "{name} guardado", failed: "Não funcionou",
  copyLink: "Copiar a ligação desta pergunta", linkCopied: "Ligação copiada", copyQuote: "Copiar citação", quoteCopied: "Citação copiada com a fonte",
  help: "Atalhos de teclado", useKeys: "Usar estes atalhos", nextQuestion: "Pergunta seguinte", previousQuestion: "Pergunta anterior",
  original: "Mostrar o original", enhanced: "Voltar à leitura", photo: "Foto:", more: "Ler mais", related: "Mais notícias", topics: "Temas",
  updated: "atualizado em {date}", minutes: "{n} min de leitura", interview: "Entrevista", faq: "Perguntas e respostas",
  openSource: "Abrir a página",
  inspector: "Inspetor", blocks: "Blocos", allLabels: "Todas as etiquetas", votes: "Votos", rule: "Regra", label: "Etiqueta", weight: "Peso", margin: "Margem", path: "Caminho",
  copyReport: "Copiar relatório", reportCopied: "Relatório copiado", noTrace: "Este documento não traz o registo das decisões.", noVotes: "Sem votos.",
  "role.interviewer": "Entrevistador", "role.interviewee": "Entrevistado", "role.host": "Anfitrião", "role.guest": "Convidado", "role.moderator": "Moderador", "role.audience": "Público",
};
