package articletest

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// figure checks a picture with its caption and credit.
func (s *bodyScan) figure(where string, f *article.Figure) {
	text, credit := article.Text(f.Caption.Text), f.Caption.Credit.Text
	s.links(where, f.Caption.Text)
	if f.URL == "" {
		s.foundText(FigureWithoutAddress, where, text)
	} else if first, twice := s.pictures[f.URL]; twice {
		s.found(RepeatedFigure, where+" and "+first, f.URL)
	} else {
		s.pictures[f.URL] = where
	}
	if strings.TrimSpace(f.Alt) == "" {
		s.found(FigureWithoutAlt, where, f.URL)
	}
	if why := creditIn(text, credit); why != "" {
		s.foundText(CreditInCaption, where, why)
	} else if text != "" && credit == "" {
		s.foundText(CaptionWithoutCredit, where, text)
	}
}

// creditWords open a credit when a colon or a bar follows, in lower case. "Image" and "picture" are missing: a caption
// may be titled "Image: a dream".
var creditWords = []string{
	"photo", "photos", "photograph", "photographer", "foto", "fotos", "fotografie", "fotografía", "fotó", "bild", "bilder", "bildquelle", "credit",
	"credits", "crédit", "crédits", "crédito", "créditos", "photo credit", "picture credit", "image credit", "photo by", "kuva", "фото", "צילום", "الصورة",
	"تصوير", "写真", "撮影", "图片来源", "摄影", "사진",
}

// agencyTails end a caption when a credit was glued to it.
var agencyTails = []string{"getty images", "reuters", "shutterstock", "picture alliance", "imago images", "/afp", "/ap", "/epa", "/dpa", "/tass", "/efe", "/ansa", "/anp"}

// creditBorders end what may stand before a credit.
var creditBorders = []string{".", "!", "?", "(", "[", "|", "/", "–", "—", "-", "。", "（", "”", "»", "\"", ")", "…"}

// closers end a caption without being part of its words.
const closers = " .)]"

// creditIn returns the part of a caption's text that is a credit, "" when none is.
func creditIn(text, credit string) string {
	lower := strings.ToLower(text)
	end := strings.TrimRight(lower, closers)
	// One word may end a caption by chance.
	if c := strings.TrimSpace(strings.ToLower(credit)); strings.Contains(c, " ") && strings.HasSuffix(end, strings.TrimRight(c, closers)) {
		return credit
	}
	if i := strings.IndexAny(text, "©℗"); i >= 0 {
		return text[i:]
	}
	for _, w := range creditWords {
		if i := wordOfCredit(lower, w); i >= 0 {
			return lower[i:]
		}
	}
	for _, tail := range agencyTails {
		if strings.HasSuffix(end, tail) && len(end) > len(tail) {
			return tail
		}
	}
	return ""
}

// wordOfCredit returns where in s the word w opens a credit, -1 when it does nowhere.
func wordOfCredit(s, w string) int {
	for at := 0; ; {
		i := strings.Index(s[at:], w)
		if i < 0 {
			return -1
		}
		i += at
		at = i + len(w)
		if opensCredit(s[:i], s[at:]) {
			return i
		}
	}
}

// opensCredit reports whether a word of creditWords between before and after stands as one: after a sign or at the
// beginning, before a colon or a bar.
func opensCredit(before, after string) bool {
	after = strings.TrimLeft(after, " ")
	if !strings.HasPrefix(after, ":") && !strings.HasPrefix(after, "：") && !strings.HasPrefix(after, "|") {
		return false
	}
	before = strings.TrimRight(before, " ")
	return before == "" || slices.ContainsFunc(creditBorders, func(sign string) bool { return strings.HasSuffix(before, sign) })
}
