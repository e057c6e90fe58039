package qa

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// In Chinese and Korean a name opens with one of few surnames, and print sets the trade beside it: "紀錄片導演林曉萱",
// "그림책 작가 한서윤". In Japanese the trade stands before a の or a dot.
const (
	koreanName   = 3 // syllables of nearly every name; two beside a trade
	koreanTrade  = 2 // words of a trade
	chineseName  = 3 // letters of most names
	chineseTrade = 8 // letters of a trade at most
)

// eastName returns the first person whom the texts before the conversation present by surname and trade, and the trade.
func (d *doc) eastName(r *reading, taken map[string]bool) string {
	for _, t := range d.before(r).texts {
		var name string
		switch d.lex.langs[0].Code {
		case "ko":
			name, _ = koreanIn(strings.Fields(t.text))
		case "zh":
			name = chineseIn(t.text)
		}
		if name != "" && !taken[fold(name)] && !d.isAuthor(name) {
			return name
		}
	}
	return d.headlineName(r, taken)
}

// koreanIn returns the first name with a trade beside it among the words of a text, and that trade.
func koreanIn(ws []string) (name, trade string) {
	for i, w := range ws {
		n := koreanWord(w)
		if n == "" {
			continue
		}
		if t := tradeBefore(ws[:i]); t != "" {
			return n, t
		}
		if t := tradeBehind(ws[i:]); t != "" && strings.HasSuffix(strings.TrimLeftFunc(w, notWord), n) {
			return n, t
		}
	}
	return "", ""
}

// koreanParticles are written together with the word before them.
var koreanParticles = []string{"에게", "에서", "으로", "은", "는", "이", "가", "을", "를", "와", "과", "의", "도"}

// koreanWord returns the name that w is, without signs and a particle behind it; "" when it is none.
func koreanWord(w string) string {
	w = strings.TrimFunc(w, notWord)
	if !words.IsSurname(w) {
		return ""
	}
	n := utf8.RuneCountInString(w)
	if n == koreanName {
		return w
	}
	if bare := withoutParticle(w); bare != w && utf8.RuneCountInString(bare) == koreanName {
		return bare
	}
	return ""
}

func withoutParticle(w string) string {
	for _, p := range koreanParticles {
		if rest, ok := strings.CutSuffix(w, p); ok && rest != "" {
			return rest
		}
	}
	return w
}

// tradeBefore returns the trade that ws end with.
func tradeBefore(ws []string) string {
	n := len(ws)
	if n > 1 && strings.Trim(ws[n-1], "0123456789") == "년" { // "염부 30년"
		n--
	}
	if n == 0 || !words.IsTrade(ws[n-1]) {
		return ""
	}
	from := n - 1
	for from > 0 && n-from < koreanTrade && strings.IndexFunc(ws[from-1], notWord) < 0 && withoutParticle(ws[from-1]) == ws[from-1] {
		from--
	}
	return strings.Join(ws[from:n], " ")
}

// tradeBehind returns the trade behind the name that opens ws.
func tradeBehind(ws []string) string {
	for k := 1; k <= koreanTrade && k < len(ws); k++ {
		w := strings.TrimRightFunc(ws[k], notWord)
		for _, t := range []string{w, withoutParticle(w)} {
			if words.IsTrade(t) {
				return strings.Join(append(ws[1:k:k], t), " ")
			}
		}
		if w != ws[k] {
			break
		}
	}
	return ""
}

// chineseIn returns the first name in text that a trade stands right before.
func chineseIn(text string) string {
	for i := range text {
		if i == 0 || !words.IsSurname(text[i:]) || chineseTradeAt(text[:i]) == "" {
			continue
		}
		if n := chineseAt(text[i:]); n != "" {
			return n
		}
	}
	return ""
}

// chineseAt returns the name that s opens with: a surname, and one letter or two.
func chineseAt(s string) string {
	const links = "的在说說和与與是为為对對就也把被从從向："
	n := 0
	for i, r := range s {
		if !unicode.Is(unicode.Han, r) || strings.ContainsRune(links, r) {
			if n < 2 {
				return ""
			}
			return s[:i]
		}
		if n++; n == chineseName {
			return s[:i+utf8.RuneLen(r)]
		}
	}
	if n < 2 {
		return ""
	}
	return s
}

// chineseTradeAt returns the trade that s ends with, from the last sign on.
func chineseTradeAt(s string) string {
	if !words.IsTrade(s) {
		return ""
	}
	from, n := len(s), 0
	for from > 0 && n < chineseTrade {
		r, k := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.In(r, unicode.Han) {
			break
		}
		from, n = from-k, n+1
	}
	trade := s[from:]
	for _, l := range words.For("zh").Talk {
		if i := strings.Index(trade, l); i >= 0 && len(trade) > i+len(l) {
			trade = trade[i+len(l):]
		}
	}
	if i := strings.LastIndexAny(trade, "的是"); i >= 0 {
		_, k := utf8.DecodeRuneInString(trade[i:])
		trade = trade[i+k:]
	}
	if utf8.RuneCountInString(trade) < 2 {
		return ""
	}
	return trade
}

// eastTrade returns the trade that stands beside a name in the scripts of East Asia.
func (d *doc) eastTrade(before, after string) string {
	switch d.lex.langs[0].Code {
	case "ja":
		if t := clauseTrade(before, after); t != "" {
			return t
		}
		return tradeInJapanese(before)
	case "zh":
		return chineseTradeAt(before)
	case "ko":
		if t := tradeBefore(strings.Fields(before)); t != "" {
			return t
		}
		return tradeBehind(append([]string{""}, strings.Fields(after)...))
	}
	return ""
}

// tradeInJapanese reads the noun before the particle の, a dot or nothing that a name follows.
func tradeInJapanese(before string) string {
	linked := strings.TrimSuffix(before, "の")
	if linked == before {
		linked = strings.TrimSuffix(before, "・")
	}
	from := len(linked)
	for from > 0 {
		r, n := utf8.DecodeLastRuneInString(linked[:from])
		if !unicode.In(r, unicode.Han, unicode.Katakana) && r != 'ー' {
			break
		}
		from -= n
	}
	trade := linked[from:]
	if utf8.RuneCountInString(trade) < 2 || !words.IsTrade(trade) && (!strings.HasSuffix(before, "の") || isFirm(trade)) {
		return ""
	}
	return trade
}

// isFirm reports whether a Japanese noun is whom somebody works for: "山里新聞の佐野さん".
func isFirm(s string) bool {
	return slices.ContainsFunc(words.For("ja").Firm, func(e string) bool { return strings.HasSuffix(s, e) })
}

// japaneseTrade is how many letters a trade told in a clause of its own has at most.
const japaneseTrade = 12

// clauseTrade reads the clause before a name behind which a word of courtesy stands, where it ends with a trade: "渡し船の船頭、岡田正人さん".
func clauseTrade(before, after string) string {
	linked, ok := strings.CutSuffix(before, "、")
	if !ok || !words.IsTrade(linked) || !slices.ContainsFunc(courtesies, func(c string) bool { return strings.HasPrefix(after, c) }) {
		return ""
	}
	at := strings.LastIndexFunc(linked, notWord)
	if at >= 0 {
		_, n := utf8.DecodeRuneInString(linked[at:])
		at += n
	}
	trade := linked[max(at, 0):]
	if n := utf8.RuneCountInString(trade); n < 2 || n > japaneseTrade {
		return ""
	}
	return trade
}

// readingLetters is how many letters family name and given name have at least in their Japanese reading.
const readingLetters = 2

// opensWithReading reports whether s opens with the reading of a Japanese name, as notes on persons do: "おかべ・ちひろ　1966年、青森県生まれ。"
func opensWithReading(s string) bool {
	family, rest, ok := strings.Cut(s, "・")
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.Is(unicode.Hiragana, r) })
	return ok && end > 0 && utf8.RuneCountInString(rest[:end]) >= readingLetters && utf8.RuneCountInString(family) >= readingLetters &&
		strings.IndexFunc(family, func(r rune) bool { return !unicode.Is(unicode.Hiragana, r) }) < 0
}
