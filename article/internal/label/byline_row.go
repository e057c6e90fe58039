package label

// rowOfCredits reports whether a line tells who did what and nothing else, among them the text: "Text: Jane Roe | Photos: John
// Doe", 構成＝例子花子　写真＝見本太郎.
func rowOfCredits(s string) bool {
	if len(s) > bylineBytes {
		return false
	}
	segments, text := bylineSegments(withoutSignedOpener(s)), withoutSignedOpener(s) != s
	for k, segment := range segments {
		kind, rest := cutOpener(segment)
		if kind == openerNone && text && k == 0 {
			rest = segment
		} else if kind == openerNone {
			if rest, _ = withoutCJKRoles(segment); rest == segment {
				return false
			}
			text = true
		}
		text = text || kind == openerText
		if !IsName(rest) || isNoName(rest) {
			return false
		}
	}
	return text && len(segments) > 1
}
