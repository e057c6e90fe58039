// The words of the reader in the Portuguese of Brazil. A key that is missing here is taken from English.
export default {
  overview: "Visão geral", questions: "Perguntas", question: "Pergunta {n}", linkTo: "Pergunta {n}, link", speakers: "Quem fala", speaker: "Pessoa",
  filter: "Mostrar só estas pessoas", only: "Só {name}", everyone: "Mostrar todos", showing: "Mostrando só {names}", unknown: "Sem nome",
  share: "Quanto cada um fala", words: "Palavras", turns: "Falas", tools: "Ferramentas",
  search: "Buscar", searchHint: "Buscar no texto", hits: "{n} de {total}", noHits: "Nada encontrado", nextHit: "Próximo resultado", previousHit: "Resultado anterior", close: "Fechar",
  listen: "Ouvir", listenFrom: "Ouvir a partir daqui", pause: "Pausar", resume: "Continuar", stop: "Parar", noVoice: "Este navegador não consegue ler em voz alta",
  print: "Imprimir", export: "Salvar", markdown: "Markdown", text: "Texto simples", jsonld: "JSON-LD", saved: "{name} salvo", failed: "Não deu certo",
  copyLink: "Copiar link desta pergunta", linkCopied: "Link copiado", copyQuote: "Copiar citação", quoteCopied: "Citação copiada com a fonte",
  help: "Atalhos de teclado", useKeys: "Usar estes atalhos", nextQuestion: "Próxima pergunta", previousQuestion: "Pergunta anterior",
  original: "Mostrar o original", enhanced: "Voltar ao modo de leitura", photo: "Foto:", more: "Leia mais", related: "Mais notícias", topics: "Assuntos",
  updated: "atualizado em {date}", minutes: "{n} min de leitura", interview: "Entrevista", faq: "Perguntas e respostas",
  openSource: "Abrir a página",
  inspector: "Inspetor", blocks: "Blocos", allLabels: "Todos os rótulos", votes: "Votos", rule: "Regra", label: "Rótulo", weight: "Peso", margin: "Margem", path: "Caminho",
  copyReport: "Copiar relatório", reportCopied: "Relatório copiado", noTrace: "Este documento não traz o registro das decisões.", noVotes: "Sem votos.",
  "role.interviewer": "Entrevistador", "role.interviewee": "Entrevistado", "role.host": "Apresentador", "role.guest": "Convidado", "role.moderator": "Mediador", "role.audience": "Plateia",
};
