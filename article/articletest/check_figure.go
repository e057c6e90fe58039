package articletest

import (
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

// creditIn returns the part of a caption's text that is a credit, "" when none is.
func creditIn(text, credit string) string {
	lower := strings.ToLower(text)
	if c := strings.ToLower(strings.TrimSpace(credit)); c != "" && strings.Contains(c, " ") && strings.HasSuffix(strings.TrimRight(lower, " .)]"), strings.TrimRight(c, " .)]")) {
		return credit
	}
	if i := strings.IndexAny(text, "©℗"); i >= 0 {
		return text[i:]
	}
	for _, w := range creditWords {
		for at := 0; ; {
			i := strings.Index(lower[at:], w)
			if i < 0 {
				break
			}
			i += at
			at = i + len(w)
			if opensCredit(lower, i, at) {
				return lower[i:]
			}
		}
	}
	end := strings.TrimRight(lower, " .)]")
	for _, tail := range agencyTails {
		if strings.HasSuffix(end, tail) && len(end) > len(tail) {
			return tail
		}
	}
	return ""
}

// opensCredit reports whether s[i:at], a word of creditWords, stands as one: after a sign or at the beginning, before a
// colon or a bar.
func opensCredit(s string, i, at int) bool {
	before := strings.TrimRight(s[:i], " ")
	after := strings.TrimLeft(s[at:], " ")
	if !strings.HasPrefix(after, ":") && !strings.HasPrefix(after, "：") && !strings.HasPrefix(after, "|") {
		return false
	}
	if before == "" {
		return true
	}
	for _, sign := range []string{".", "!", "?", "(", "[", "|", "/", "–", "—", "-", "。", "（", "”", "»", "\"", ")", "…"} {
		if strings.HasSuffix(before, sign) {
			return true
		}
	}
	return false
}
