// The words of the reader in Korean. A key that is missing here is taken from English.
export default {
  overview: "개요", questions: "질문", question: "질문 {n}", linkTo: "질문 {n}, 링크", speakers: "말하는 사람", speaker: "말하는 사람",
  filter: "선택한 사람만 보기", only: "{name}만 보기", everyone: "모두 보기", showing: "표시 중: {names}", unknown: "이름 없음",
  share: "발언 비중", words: "낱말", turns: "발언 횟수", tools: "도구",
  search: "검색", searchHint: "본문 검색", hits: "{total}개 중 {n}번째", noHits: "찾을 수 없음", nextHit: "다음 검색 결과", previousHit: "이전 검색 결과", close: "닫기",
  listen: "듣기", listenFrom: "여기부터 듣기", pause: "일시 정지", resume: "계속", stop: "정지", noVoice: "이 브라우저는 소리 내어 읽을 수 없습니다",
  print: "인쇄", export: "저장", markdown: "Markdown", text: "일반 텍스트", jsonld: "JSON-LD", saved: "저장됨: {name}", failed: "실패했습니다",
  copyLink: "이 질문의 링크 복사", linkCopied: "링크를 복사했습니다", copyQuote: "인용문 복사", quoteCopied: "인용문을 출처와 함께 복사했습니다",
  help: "키보드 단축키", useKeys: "단축키 사용", nextQuestion: "다음 질문", previousQuestion: "이전 질문",
  original: "원문 보기", enhanced: "읽기 화면으로 돌아가기", photo: "사진:", more: "더 읽기", related: "다른 기사", topics: "주제",
  updated: "{date} 수정", minutes: "읽는 시간 {n}분", interview: "인터뷰", faq: "질문과 답변",
  openSource: "페이지 열기",
  inspector: "검사기", blocks: "블록", allLabels: "모든 라벨", votes: "표", rule: "규칙", label: "라벨", weight: "가중치", margin: "차이", path: "경로",
  copyReport: "보고서 복사", reportCopied: "보고서를 복사했습니다", noTrace: "이 문서에는 판단 기록이 없습니다.", noVotes: "표가 없습니다.",
  "role.interviewer": "묻는 사람", "role.interviewee": "답하는 사람", "role.host": "진행자", "role.guest": "손님", "role.moderator": "사회자", "role.audience": "청중",
};
