// The words of the reader in English: the end of every chain of languages, and the list of all keys.
export default {
  overview: "Overview", questions: "Questions", question: "Question {n}", linkTo: "Question {n}, link", speakers: "Speakers", speaker: "Speaker",
  filter: "Show only these speakers", only: "Only {name}", everyone: "Show everyone", showing: "Showing only {names}", unknown: "Unnamed speaker",
  share: "Share of talk", words: "Words", turns: "Turns", tools: "Tools",
  search: "Search", searchHint: "Search the text", hits: "{n} of {total}", noHits: "Not found", nextHit: "Next hit", previousHit: "Previous hit", close: "Close",
  listen: "Listen", listenFrom: "Listen from here", pause: "Pause", resume: "Resume", stop: "Stop", noVoice: "This browser cannot read aloud",
  print: "Print", export: "Save", markdown: "Markdown", text: "Plain text", jsonld: "JSON-LD", saved: "{name} saved", failed: "That did not work",
  copyLink: "Copy link to this question", linkCopied: "Link copied", copyQuote: "Copy quote", quoteCopied: "Quote copied with its source",
  help: "Keyboard shortcuts", useKeys: "Use these shortcuts", nextQuestion: "Next question", previousQuestion: "Previous question",
  original: "Show the original", enhanced: "Back to the reading view", photo: "Photo:", more: "Read more", related: "More stories", topics: "Topics",
  updated: "updated {date}", minutes: "{n} min read", interview: "Interview", faq: "Questions and answers",
  openSource: "Open the page",
  inspector: "Inspector", blocks: "Blocks", allLabels: "All labels", votes: "Votes", rule: "Rule", label: "Label", weight: "Weight", margin: "Margin", path: "Path",
  copyReport: "Copy report", reportCopied: "Report copied", noTrace: "This document carries no trace.", noVotes: "No votes.",
  "role.interviewer": "Interviewer", "role.interviewee": "Interviewee", "role.host": "Host", "role.guest": "Guest", "role.moderator": "Moderator", "role.audience": "Audience",
};
