// The words of the reader in Chinese. A key that is missing here is taken from English.
export default {
  overview: "概览", questions: "问题", question: "问题 {n}", linkTo: "问题 {n}，链接", speakers: "发言人", speaker: "发言人",
  filter: "只显示这些发言人", only: "只看{name}", everyone: "显示全部", showing: "只显示{names}", unknown: "未具名",
  share: "发言比例", words: "字数", turns: "发言次数", tools: "工具",
  search: "搜索", searchHint: "搜索正文", hits: "第 {n} 个，共 {total} 个", noHits: "没有找到", nextHit: "下一个结果", previousHit: "上一个结果", close: "关闭",
  listen: "收听", listenFrom: "从这里收听", pause: "暂停", resume: "继续", stop: "停止", noVoice: "此浏览器不能朗读",
  print: "打印", export: "保存", markdown: "Markdown", text: "纯文本", jsonld: "JSON-LD", saved: "已保存 {name}", failed: "操作失败",
  copyLink: "复制此问题的链接", linkCopied: "链接已复制", copyQuote: "复制引文", quoteCopied: "引文及出处已复制",
  help: "键盘快捷键", useKeys: "使用这些快捷键", nextQuestion: "下一个问题", previousQuestion: "上一个问题",
  original: "显示原文", enhanced: "返回阅读视图", photo: "图：", more: "阅读全文", related: "更多文章", topics: "话题",
  updated: "更新于 {date}", minutes: "阅读约 {n} 分钟", interview: "访谈", faq: "问答",
  openSource: "打开页面",
  inspector: "检查器", blocks: "块", allLabels: "所有标签", votes: "投票", rule: "规则", label: "标签", weight: "权重", margin: "差距", path: "路径",
  copyReport: "复制报告", reportCopied: "报告已复制", noTrace: "此文档没有追踪信息。", noVotes: "没有投票。",
  "role.interviewer": "采访者", "role.interviewee": "受访者", "role.host": "主持人", "role.guest": "嘉宾", "role.moderator": "主持人", "role.audience": "听众",
};
