// The words of the reader in Japanese. A key that is missing here is taken from English.
export default {
  overview: "概要", questions: "質問", question: "質問 {n}", linkTo: "質問 {n} へのリンク", speakers: "発言者", speaker: "発言者",
  filter: "選んだ発言者だけを表示", only: "{name} のみ", everyone: "全員を表示", showing: "{names} のみ表示中", unknown: "名前不明",
  share: "発言の割合", words: "語数", turns: "発言数", tools: "ツール",
  search: "検索", searchHint: "本文を検索", hits: "{total} 件中 {n} 件目", noHits: "見つかりません", nextHit: "次の検索結果", previousHit: "前の検索結果", close: "閉じる",
  listen: "聴く", listenFrom: "ここから聴く", pause: "一時停止", resume: "再開", stop: "停止", noVoice: "このブラウザーは読み上げに対応していません",
  print: "印刷", export: "保存", markdown: "Markdown", text: "テキスト", jsonld: "JSON-LD", saved: "{name} を保存しました", failed: "できませんでした",
  copyLink: "この質問へのリンクをコピー", linkCopied: "リンクをコピーしました", copyQuote: "引用をコピー", quoteCopied: "出典付きで引用をコピーしました",
  help: "キーボードショートカット", useKeys: "ショートカットを使う", nextQuestion: "次の質問", previousQuestion: "前の質問",
  original: "元のページを表示", enhanced: "リーダー表示に戻る", photo: "写真：", more: "続きを読む", related: "ほかの記事", topics: "トピック",
  updated: "{date} 更新", minutes: "読了 {n} 分", interview: "インタビュー", faq: "質問と回答",
  openSource: "ページを開く",
  inspector: "インスペクター", blocks: "ブロック", allLabels: "すべてのラベル", votes: "票", rule: "規則", label: "ラベル", weight: "重み", margin: "差", path: "パス",
  copyReport: "報告をコピー", reportCopied: "報告をコピーしました", noTrace: "この文書には判断の記録がありません。", noVotes: "票はありません。",
  "role.interviewer": "聞き手", "role.interviewee": "話し手", "role.host": "司会", "role.guest": "ゲスト", "role.moderator": "進行役", "role.audience": "聴衆",
};
