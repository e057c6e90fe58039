// The words of the reader in Turkish. A key that is missing here is taken from English.
export default {
  overview: "Genel bakış", questions: "Sorular", question: "Soru {n}", linkTo: "Soru {n}, bağlantı", speakers: "Konuşanlar", speaker: "Kişi",
  filter: "Yalnızca bu kişileri göster", only: "Yalnızca {name}", everyone: "Herkesi göster", showing: "Yalnızca {names}", unknown: "Adsız",
  share: "Söz payı", words: "Sözcük", turns: "Söz alış", tools: "Araçlar",
  search: "Ara", searchHint: "Metinde ara", hits: "{n} / {total}", noHits: "Bulunamadı", nextHit: "Sonraki sonuç", previousHit: "Önceki sonuç", close: "Kapat",
  listen: "Dinle", listenFrom: "Buradan dinle", pause: "Duraklat", resume: "Sürdür", stop: "Durdur", noVoice: "Bu tarayıcı sesli okuyamıyor",
  print: "Yazdır", export: "Kaydet", markdown: "Markdown", text: "Düz metin", jsonld: "JSON-LD", saved: "{name} kaydedildi", failed: "İşlem başarısız oldu",
  copyLink: "Bu sorunun bağlantısını kopyala", linkCopied: "Bağlantı kopyalandı", copyQuote: "Alıntıyı kopyala", quoteCopied: "Alıntı kaynağıyla kopyalandı",
  help: "Klavye kısayolları", useKeys: "Bu kısayolları kullan", nextQuestion: "Sonraki soru", previousQuestion: "Önceki soru",
  original: "Özgün sayfayı göster", enhanced: "Okuma görünümüne dön", photo: "Fotoğraf:", more: "Devamını oku", related: "Diğer yazılar", topics: "Konular",
  updated: "güncelleme: {date}", minutes: "{n} dk okuma", interview: "Söyleşi", faq: "Sorular ve yanıtlar",
  openSource: "Sayfayı aç",
  inspector: "İnceleme", blocks: "Bloklar", allLabels: "Tüm etiketler", votes: "Oylar", rule: "Kural", label: "Etiket", weight: "Ağırlık", margin: "Fark", path: "Yol",
  copyReport: "Raporu kopyala", reportCopied: "Rapor kopyalandı", noTrace: "Bu belgede karar kaydı yok.", noVotes: "Oy yok.",
  "role.interviewer": "Soran", "role.interviewee": "Yanıtlayan", "role.host": "Sunucu", "role.guest": "Konuk", "role.moderator": "Yöneten", "role.audience": "İzleyici",
};
