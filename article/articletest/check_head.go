package articletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// head checks what stands above the body.
func (c *checker) head() {
	a := c.a
	if strings.TrimSpace(a.Title) == "" {
		c.found(NoTitle, "title", "")
	}
	if len(a.Body) == 0 {
		c.found(NoBody, "body", "")
	}
	c.dates()
	if len(a.Authors) == 0 {
		c.found(NoAuthor, "authors", "")
	}
	seen := map[string]bool{}
	for i, by := range a.Authors {
		where := fmt.Sprintf("author %d", i)
		if why := notInName(by.Name); why != "" {
			c.found(AuthorWords, where, fmt.Sprintf("%s in “%s”", why, by.Name))
		}
		if key := folded(by.Name); seen[key] {
			c.foundText(RepeatedAuthor, where, by.Name)
		} else {
			seen[key] = true
		}
	}
	if a.Lang == "" {
		c.found(NoLanguage, "lang", "")
	}
}

func (c *checker) dates() {
	p, m := c.a.Published, c.a.Modified
	if p.IsZero() {
		c.found(NoDate, "published", "")
		return
	}
	// Days are compared as days: a day without a time may be any moment of it.
	if !m.IsZero() && min(p.Precision, m.Precision) == article.PrecisionDay {
		p.Precision, m.Precision = article.PrecisionDay, article.PrecisionDay
		if m.String() < p.String() {
			c.found(ModifiedFirst, "modified", fmt.Sprintf("%s, and published %s", m, p))
		}
		return
	}
	if !m.IsZero() && m.Time().Before(p.Time()) {
		c.found(ModifiedFirst, "modified", fmt.Sprintf("%s, and published %s", m, p))
	}
}

// bylineWords open or join bylines and are no names by themselves. Missing are "von", "de" and "da", which are parts of
// names, and "e" and "y", which join two halves of one: Ortega y Gasset. Known false hit: agencies with "and".
var bylineWords = []string{
	"and", "author", "autor", "av", "by", "door", "et", "foto", "interview", "par", "photo", "photos", "por", "staff",
	"text", "texte", "und", "updated", "words", "автор", "фото", "和", "文", "記者",
}

// notInName says what in name belongs to no name, "" when nothing does.
func notInName(name string) string {
	words := SplitWords(name)
	switch {
	case len(words) == 0:
		return "no letter"
	case strings.Contains(name, "://") || strings.Contains(name, "www."):
		return "an address"
	case strings.ContainsAny(name, "@|/:;•·"):
		return "a sign"
	case strings.ContainsAny(name, "0123456789"):
		return "a number"
	}
	for _, w := range words {
		if slices.Contains(bylineWords, strings.ToLower(w)) {
			return "“" + w + "”"
		}
	}
	return ""
}

// folded is s as it is compared: its words in lower case.
func folded(s string) string { return strings.Join(SplitWords(strings.ToLower(s)), " ") }
