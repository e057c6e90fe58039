// The words of the reader in Spanish. A key that is missing here is taken from English.
export default {
  overview: "Resumen", questions: "Preguntas", question: "Pregunta {n}", linkTo: "Pregunta {n}, enlace", speakers: "Quién habla", speaker: "Persona",
  filter: "Mostrar solo a estas personas", only: "Solo {name}", everyone: "Mostrar a todos", showing: "Solo se muestra a {names}", unknown: "Sin nombre",
  share: "Cuánto habla cada uno", words: "Palabras", turns: "Intervenciones", tools: "Herramientas",
  search: "Buscar", searchHint: "Buscar en el texto", hits: "{n} de {total}", noHits: "Sin resultados", nextHit: "Resultado siguiente", previousHit: "Resultado anterior", close: "Cerrar",
  listen: "Escuchar", listenFrom: "Escuchar desde aquí", pause: "Pausa", resume: "Seguir", stop: "Detener", noVoice: "Este navegador no puede leer en voz alta",
  print: "Imprimir", export: "Guardar", markdown: "Markdown", text: "Texto", jsonld: "JSON-LD", saved: "{name} guardado", failed: "No ha funcionado",
  copyLink: "Copiar el enlace a esta pregunta", linkCopied: "Enlace copiado", copyQuote: "Copiar cita", quoteCopied: "Cita copiada con su fuente",
  help: "Atajos de teclado", useKeys: "Usar estos atajos", nextQuestion: "Pregunta siguiente", previousQuestion: "Pregunta anterior",
  original: "Mostrar el original", enhanced: "Volver a la vista de lectura", photo: "Foto:", more: "Leer más", related: "Más noticias", topics: "Temas",
  updated: "actualizado el {date}", minutes: "{n} min de lectura", interview: "Entrevista", faq: "Preguntas y respuestas",
  openSource: "Abrir la página",
  inspector: "Inspector", blocks: "Bloques", allLabels: "Todas las etiquetas", votes: "Votos", rule: "Regla", label: "Etiqueta", weight: "Peso", margin: "Margen", path: "Ruta",
  copyReport: "Copiar informe", reportCopied: "Informe copiado", noTrace: "Este documento no incluye ninguna traza.", noVotes: "Sin votos.",
  "role.interviewer": "Pregunta", "role.interviewee": "Responde", "role.host": "Presenta", "role.guest": "Invitado", "role.moderator": "Modera", "role.audience": "Público",
};
