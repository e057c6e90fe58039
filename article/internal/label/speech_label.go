package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// beforeColon returns what stands before the first colon, "" without one.
func beforeColon(text string) string {
	if i := strings.IndexAny(text, ":："); i > 0 {
		return text[:i]
	}
	return ""
}

// speechLabel returns the label that a block opens with or is, folded; "" where there can be none.
func speechLabel(s *sight) string { return fold(printedLabel(s)) }

// printedLabel returns it as printed, without the time before it, the office in brackets behind it or its number.
func printedLabel(s *sight) string {
	if s.b.Text == "" || s.copies > 1 && s.b.Words > speechLabelWords {
		return ""
	}
	if s.ownLine() {
		return s.b.Text
	}
	if s.v.flat {
		if l := bracketedLabel(s.b.Text); l != "" {
			return l
		}
	}
	if s.shape&(shapeLabel|shapeColon) == 0 {
		if name := bracketLabel(s); name != "" {
			return name
		}
		if s.v.flat {
			if l := spacedLabel(s.b.Text); l != "" {
				return l
			}
			return dashedLabel(s.b.Text)
		}
		return ""
	}
	text := s.b.Text[clockBytes(s.b.Text):]
	if name, rest := clockBehind(text); name != "" {
		if n := s.next(); rest == "" && (n == nil || n.shape&shapeStop == 0) {
			return ""
		}
		return name
	}
	end := strings.IndexAny(text, ":：")
	if end <= 0 || end > labelBytes {
		return ""
	}
	label := text[:end]
	if r, n := utf8.DecodeRuneInString(text[end:]); r == ':' && end+n < len(text) && text[end+n] != ' ' && text[end+n] < utf8.RuneSelf {
		return ""
	}
	if i := strings.IndexByte(label, '('); i > 0 && strings.HasSuffix(label, ")") { // "Jane Roe (baker)"
		label = strings.TrimSpace(label[:i])
	}
	if strings.ContainsAny(label, ".?!;\"“”/|") && !strings.Contains(label, ". ") && !strings.HasSuffix(label, ".") || strings.Count(label, " ") >= speechLabelWords {
		return ""
	}
	if l := strings.TrimRight(label, "0123456789 "); l != "" { // "Question 3"
		return l
	}
	return label
}

// bracketLabel returns the name in heavy brackets before a sentence, as Japanese round tables print it: 【例子】…。
func bracketLabel(s *sight) string {
	rest, ok := strings.CutPrefix(s.b.Text, "【")
	if !ok || s.shape&(shapeStop|shapeQuestion) == 0 {
		return ""
	}
	name, said, ok := strings.Cut(rest, "】")
	if !ok || said == "" || len(name) > labelBytes || !IsName(name) {
		return ""
	}
	return name
}

// ownLine reports whether a block is a label on a line of its own, above what is said: it comes again, and a sentence follows in
// the same paragraph.
func (s *sight) ownLine() bool {
	if s.copies < labelTimes || s.b.Words > ownLineWords || s.shape&(shapeStop|shapeColon|shapeLinked|shapeDigits) != 0 || !IsName(s.b.Text) {
		return false
	}
	n := s.next()
	return n != nil && n.b.Seam == block.SeamLine && n.b.Box == s.b.Box && n.shape&shapeStop != 0
}

// labelAlone reports whether a block, the label of a conversation, holds nothing of what is said.
func (s *sight) labelAlone() bool {
	if name, rest := clockBehind(s.b.Text); name != "" {
		return rest == ""
	}
	return s.ownLine() || beforeColon(s.b.Text) != "" && strings.TrimRight(s.b.Text, ":： ") == strings.TrimRight(beforeColon(s.b.Text), " ")
}

// clockBehind parts a label from the time printed behind it, "Jane Roe [02:17]: ...", "Jane Roe 02:17", and returns what stands
// behind both; name is empty without a time.
func clockBehind(text string) (name, rest string) {
	colon := strings.IndexByte(text[:min(len(text), labelBytes)], ':')
	if colon <= 0 || colon+2 >= len(text) || !isDigit(text[colon-1]) || !isDigit(text[colon+1]) {
		return "", ""
	}
	from, to := colon, colon
	for from > 0 && isDigit(text[from-1]) {
		from--
	}
	for to < len(text) && (isDigit(text[to]) || text[to] == ':' && to+1 < len(text) && isDigit(text[to+1])) {
		to++
	}
	head := strings.TrimRight(text[:from], " ")
	open := strings.TrimRight(head, "[(")
	rest = text[to:]
	if len(open) < len(head) {
		rest = strings.TrimLeft(rest, "])")
	}
	if name = strings.TrimRight(open, " –-|·,"); !IsName(name) {
		return "", ""
	}
	return name, strings.TrimLeft(rest, ":： ")
}

// clockBytes returns how many bytes of text a printed time before a name takes: "22:14 ", "[00:12:30] ".
func clockBytes(text string) int {
	i, colons := 0, 0
	for i < len(text) && (text[i] >= '0' && text[i] <= '9' || text[i] == ':' && i+1 < len(text) && text[i+1] != ' ' || text[i] == '[' || text[i] == ']') {
		if text[i] == ':' {
			colons++
		}
		i++
	}
	if colons == 0 || i == len(text) || text[i] != ' ' {
		return 0
	}
	return i + 1
}

const (
	dashedBytes   = 40 // of a label before a dash
	dashedWords   = 3
	spacedLetters = 8 // of a name before a space, in scripts without spaces
	letterBytes   = 8 // of a marker before a full stop: "Q.", "Odp."
)

// dashedLabel returns what stands before a dash, or before the full stop behind one short word, at the start of a line:
// "Weber – ...", "Q. ...".
func dashedLabel(text string) string {
	head := text[:min(len(text), dashedBytes)]
	end := -1
	for _, sep := range [...]string{" – ", " — ", ".– ", ".— ", " - "} {
		if i := strings.Index(head, sep); i > 0 && (end < 0 || i < end) {
			end = i
		}
	}
	if i := strings.Index(head, ". "); i > 0 && i <= letterBytes && !strings.Contains(head[:i], " ") {
		end = i
	}
	if end < 0 || strings.ContainsAny(head[:end], ",;:?!„“”\"«»()") || strings.Count(head[:end], " ") >= dashedWords {
		return ""
	}
	if r, _ := utf8.DecodeRuneInString(head); !unicode.IsLetter(r) || isLower(r) {
		return ""
	}
	return head[:end]
}

// spacedLabel returns the name that a space alone parts from what is said, in scripts that set no spaces between words:
// "司会　...".
func spacedLabel(text string) string {
	letters := 0
	for i, r := range text {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			if letters++; letters > spacedLetters {
				return ""
			}
			continue
		}
		said := strings.TrimLeft(text[i:], " \u3000")
		if first, _ := utf8.DecodeRuneInString(said); letters > 0 && len(said) < len(text)-i && unicode.In(first, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return text[:i]
		}
		return ""
	}
	return ""
}

// labelBrackets are the brackets in which labels stand.
var labelBrackets = [...][2]string{{"[", "]"}, {"【", "】"}, {"［", "］"}}

// bracketedLabel returns what stands in brackets before the words of a line: "[Weber] ...", "【記者】...".
func bracketedLabel(text string) string {
	for _, b := range labelBrackets {
		after, ok := strings.CutPrefix(text, b[0])
		if !ok {
			continue
		}
		end := strings.Index(after[:min(len(after), labelBytes)], b[1])
		if end <= 0 || len(after) == end+len(b[1]) || strings.ContainsAny(after[:end], "0123456789,;:?!«»()") || strings.Count(after[:end], " ") >= speechLabelWords {
			return ""
		}
		if r, _ := utf8.DecodeRuneInString(after); !unicode.IsLetter(r) || isLower(r) {
			return ""
		}
		return after[:end]
	}
	return ""
}
