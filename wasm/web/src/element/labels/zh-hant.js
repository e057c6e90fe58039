// The words of the reader in Chinese, in traditional letters. A key that is missing here is taken from English.
export default {
  overview: "概覽", questions: "問題", question: "問題 {n}", linkTo: "問題 {n}，連結", speakers: "發言者", speaker: "發言者",
  filter: "只顯示這些發言者", only: "只看{name}", everyone: "顯示全部", showing: "只顯示{names}", unknown: "未具名",
  share: "發言比例", words: "字數", turns: "發言次數", tools: "工具",
  search: "搜尋", searchHint: "搜尋內文", hits: "第 {n} 個，共 {total} 個", noHits: "沒有找到", nextHit: "下一個結果", previousHit: "上一個結果", close: "關閉",
  listen: "收聽", listenFrom: "從這裡收聽", pause: "暫停", resume: "繼續", stop: "停止", noVoice: "這個瀏覽器無法朗讀",
  print: "列印", export: "儲存", markdown: "Markdown", text: "純文字", jsonld: "JSON-LD", saved: "已儲存 {name}", failed: "操作失敗",
  copyLink: "複製此問題的連結", linkCopied: "已複製連結", copyQuote: "複製引文", quoteCopied: "已複製引文與出處",
  help: "鍵盤快速鍵", useKeys: "使用這些快速鍵", nextQuestion: "下一個問題", previousQuestion: "上一個問題",
  original: "顯示原文", enhanced: "返回閱讀檢視", photo: "攝影：", more: "閱讀全文", related: "更多文章", topics: "主題",
  updated: "更新於 {date}", minutes: "閱讀約 {n} 分鐘", interview: "專訪", faq: "問答",
  openSource: "開啟頁面",
  inspector: "檢查器", blocks: "區塊", allLabels: "所有標籤", votes: "投票", rule: "規則", label: "標籤", weight: "權重", margin: "差距", path: "路徑",
  copyReport: "複製報告", reportCopied: "已複製報告", noTrace: "這份文件沒有判斷紀錄。", noVotes: "沒有投票。",
  "role.interviewer": "採訪者", "role.interviewee": "受訪者", "role.host": "主持人", "role.guest": "來賓", "role.moderator": "主持人", "role.audience": "聽眾",
};
