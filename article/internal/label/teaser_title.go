package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// storyURL returns where a block leads as a whole, "" when it does not.
func (j *judge) storyURL(i int) string {
	s := &j.at[i]
	if s.b.Words > 0 && (s.b.LinkWords*10 >= s.b.Words*7 || relatedPrefix(s) || TitleTail(s.b.Runs) > 0) {
		for _, r := range s.b.Runs {
			if r.Marks&article.MarkLink != 0 && r.URL != "" {
				return r.URL
			}
		}
	}
	if s.tags.has(block.TagA) {
		for k := s.b.Box; k > 0; k = j.page.Boxes[k].Parent {
			if j.page.Boxes[k].Tag == block.TagA {
				return j.page.Boxes[k].URL
			}
		}
	}
	return ""
}

// teaserTitle reports whether block i can be the headline of another story: by itself, or because it stands in a row of such.
func (j *judge) teaserTitle(i int) bool {
	if j.rowed != nil {
		switch j.rowed[i] {
		case rowTitles:
			return j.mayTitle(i) || j.titleAlone(i)
		case rowNoTitles:
			return false
		case rowSilent:
		}
	}
	return j.titleAlone(i)
}

// titleAlone reports whether block i reads like the headline of another story by itself.
func (j *judge) titleAlone(i int) bool {
	s := &j.at[i]
	if s.b.Text == "" || i == j.head || s.b.Out || s.b.Kind == block.Control || s.b.Hidden && (s.shape&shapeLinked == 0 || s.b.Words < hiddenTitleWords || s.near&block.HintHidden != 0) || s.b.Words > cardTitleWords {
		return false
	}
	heading := s.b.Kind == block.Heading
	if s.b.Words < teaserWords && !(heading && s.b.Words >= 2) && letters(s.b.Text) < 22 {
		return false
	}
	if strings.Contains(s.b.Text, "@") || seeksStaff(s.b.Text) || bareAddress(s.b.Text) || leadsApart(s.b.Runs) || !heading && s.copies > titleCopies || !heading && j.menu(i) {
		return false
	}
	prefixed := relatedPrefix(s)
	if j.label[i] == article.LabelBody && s.known > 0 {
		return false // the page itself counts it among the words of the article
	}
	if j.label[i] == article.LabelBody && !(s.shape&shapeLinked != 0 || heading || prefixed) || j.label[i] == article.LabelCredit || j.label[i] == article.LabelByline || j.label[i] == article.LabelTopic || j.label[i] == article.LabelSection {
		return false
	}
	if j.label[i] == article.LabelBody && s.near&block.HintTeaser == 0 && !prefixed && (s.b.LinkWords < s.b.Words || s.b.Kind == block.Cell) {
		return false
	}
	if s.tags.has(block.TagNav) && s.near&block.HintTeaser == 0 && !heading && s.under&ClassRelated == 0 && !j.around(i, block.HintTeaser) || s.tags.has(block.TagFooter) && !s.tags.has(block.TagArticle) && !heading || s.tags.has(block.TagForm) && !heading && j.flat {
		return false
	}
	if s.near&noTeaserHints != 0 && s.near&block.HintTeaser == 0 && !(heading && s.near&noTeaserHints == block.HintNav && !s.tags.has(block.TagNav)) || j.around(i, block.HintComment|block.HintConsent) {
		return false
	}
	if s.whole&^(ClassRelated|ClassSummary|ClassPhoto) != 0 || s.within&(ClassConsent|ClassCopyright|ClassLegal|ClassShop|ClassLogin|ClassApp|ClassNewsletter) != 0 {
		return false
	}
	u := j.storyURL(i)
	return (goodURL(u) || s.b.Words >= tellingWords && storyPath(u)) && !(hasDigit(s.b.Text) && mostlyDates(s.b.Text))
}

// staffMarks stand in brackets behind what somebody is sought as, whoever may be it.
var staffMarks = []string{"(m/w/d)", "(w/m/d)", "(d/m/w)", "(m/w/x)", "(w/m/x)", "(m/w)", "(w/m)", "(m/f/d)", "(f/m/d)", "(m/f/x)", "(m/f)", "(f/m)", "(h/f)", "(f/h)", "(m/v/x)", "(m/v)", "(v/m)", "(m/k)", "(k/m)"}

// seeksStaff reports whether a line is the title of a job.
func seeksStaff(text string) bool {
	if !strings.Contains(text, "/") {
		return false
	}
	lower := strings.ToLower(text)
	for _, mark := range staffMarks {
		if strings.Contains(lower, mark) {
			return true
		}
	}
	return false
}

// tellingWords is the length from which a linked line tells a story, wherever below a section it leads: names of
// sections are shorter.
const tellingWords = 5

// bareAddress reports whether a line is nothing but a web address: it leads somewhere, but tells no story.
func bareAddress(s string) bool {
	return !strings.Contains(s, " ") && (strings.Contains(s, "://") || strings.HasPrefix(s, "www."))
}

// letters counts the bytes that matter for a script without spaces.
func letters(s string) int {
	return len(s) - strings.Count(s, " ")
}

// goodURL reports whether an address looks like that of a story by itself.
func goodURL(u string) bool {
	path, ok := pathOf(u)
	return ok && len(strings.Trim(path, "/")) > 3 && !listPath(path) && sluggy(path)
}

// storyPath reports whether an address may be that of a story: it lies below another, and no part of it says otherwise.
func storyPath(u string) bool {
	path, ok := pathOf(u)
	return ok && strings.Contains(strings.Trim(path, "/"), "/") && !listPath(path)
}

// pathOf returns the path and query of an address that leads to a page.
func pathOf(u string) (path string, ok bool) {
	if u == "" || u[0] == '#' {
		return "", false
	}
	for _, bad := range []string{"mailto:", "tel:", "javascript:"} {
		if strings.HasPrefix(u, bad) {
			return "", false
		}
	}
	if k := strings.Index(u, "://"); k >= 0 {
		rest := u[k+3:]
		if k := strings.IndexByte(rest, '/'); k >= 0 {
			return rest[k:], true
		}
		return "", false
	}
	return u, true
}

// indexWords are parts of an address that lead to a list or a person and not to a story. "video" and "live" are not among
// them: stories stand below them too.
var indexWords = map[string]bool{
	"auteur": true, "auteurs": true, "author": true, "authors": true, "autor": true, "autoren": true, "autores": true, "autori": true, "by": true,
	"categoria": true, "category": true, "etiket": true, "etiquetas": true, "journalist": true, "kategori": true, "kategorie": true, "people": true,
	"person": true, "staff": true, "tag": true, "tagg": true, "tags": true, "tema": true, "temas": true, "thema": true, "themen": true, "topic": true,
	"topics": true, "yazar": true,
}

// serviceWords are parts of an address that lead to a service of the house, never to a story.
var serviceWords = map[string]bool{
	"abo": true, "abo-service": true, "account": true, "apps": true, "careers": true, "contact": true, "jobs": true, "login": true, "newsletter": true,
	"newsletters": true, "preferences": true, "privacy": true, "profile": true, "search": true, "shop": true, "stellenangebote": true,
	"stellenmarkt": true, "subscribe": true, "subscription": true, "vacancies": true,
}

// listPath reports whether one of the parts of a path says that it leads to a list of stories or a service, unless a
// headline's words follow behind the name of the list: "/authors/jane-roe/fog-closes-the-river".
func listPath(path string) bool {
	path, _, _ = strings.Cut(path, "?")
	parts := strings.Split(strings.ToLower(strings.Trim(path, "/")), "/")
	for n, part := range parts {
		part, _, _ = strings.Cut(part, ":")
		if serviceWords[part] {
			return true
		}
		if indexWords[part] {
			return n+2 >= len(parts) || strings.Count(parts[len(parts)-1], "-") <= slugSigns
		}
	}
	return false
}

// sluggy reports whether a path holds what looks like the name or the number of a story.
func sluggy(path string) bool {
	path, query, _ := strings.Cut(path, "?")
	last := path[strings.LastIndexByte(strings.TrimRight(path, "/"), '/')+1:]
	last = strings.TrimRight(last, "/")
	return hasDigit(path) || hasDigit(query) || len(last) >= slugBytes || strings.Contains(last, ".") || strings.Count(last, "-")+strings.Count(last, "_") >= slugSigns || !isASCII(last)
}

// slugSigns is the number of hyphens from which the last part of an address is made of a headline's words; parts with
// fewer and no digit name sections: "/world", "/home-garden".
const slugSigns = 2

// slugBytes is the length from which the last part of an address is no section's name but a story's, or its number.
const slugBytes = 20

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] == '%' {
			return false
		}
	}
	return true
}

const (
	hiddenTitleWords = 5   // a title on a tab that is not open is longer than a menu entry there
	menuItems        = 4   // a shorter list is no menu
	menuWords        = 4.5 // the entries of a menu have fewer words on average, titles more
	titleCopies      = 4   // the same teaser in several lists; a line that stands there more often is a button
	prefixWords      = 4   // "Read also:" and the like
)

// menu reports whether block i is an entry of a list of short links without pictures.
func (j *judge) menu(i int) bool {
	for k := j.at[i].b.Box; k > 0; k = j.page.Boxes[k].Parent {
		box := &j.page.Boxes[k]
		if box.Tag == block.TagUl || box.Tag == block.TagOl {
			return box.Blocks >= menuItems && float64(box.Words) < menuWords*float64(box.Blocks) && box.Images*2 < box.Blocks && box.Headings == 0
		}
		if box.Tag == block.TagArticle || box.Tag == block.TagAside {
			return false
		}
	}
	return false
}

// leadsApart reports whether a line holds links to different places: a row of tags or menu entries.
func leadsApart(runs []article.Run) bool {
	url := ""
	for _, r := range runs {
		if r.Marks&article.MarkLink == 0 || r.URL == "" {
			continue
		}
		if url != "" && r.URL != url {
			return true
		}
		url = r.URL
	}
	return false
}

// relatedPrefix reports whether a line is a link behind a few words that end with a colon: "Read also: Fog on the river".
func relatedPrefix(s *sight) bool {
	n := TitlePrefix(s.b.Runs)
	return n > 0 && s.b.Words-s.b.LinkWords <= prefixWords && s.b.LinkWords >= teaserWords
}

// TitlePrefix returns the length of the words with a colon, or in brackets, that stand before the link in a teaser's
// title, 0 where there are none.
func TitlePrefix(runs []article.Run) int {
	n := 0
	for k, r := range runs {
		if r.Marks&article.MarkLink == 0 {
			n += len(r.Text)
			continue
		}
		if k == 0 || !endsPrefix(strings.TrimRight(runs[k-1].Text, " \u00a0")) {
			return 0
		}
		return n
	}
	return 0
}

// TitleTail returns where, in a line that opens with a link, the words behind it begin that only tell when or how long:
// "Fog on the river 34 min". 0 where there are none.
func TitleTail(runs []article.Run) int {
	n, k := 0, 0
	for k < len(runs) && runs[k].Marks&article.MarkLink != 0 && runs[k].URL == runs[0].URL {
		n += len(runs[k].Text)
		k++
	}
	if k == 0 || k == len(runs) || isDateLine(article.Text(runs[:k])) {
		return 0
	}
	rest := article.Text(runs[k:])
	if len(rest) > dateLineBytes || rest == strings.TrimLeft(rest, " \u00a0") && !strings.HasSuffix(runs[k-1].Text, " ") && !opensCredit(rest) {
		return 0 // prose, or one word with the title
	}
	if text := strings.Trim(rest, " \u00a0|·•–—-()"); IsLength(text) || isAgo(text) || isDateLine(text) || isClock(text) {
		return n
	}
	return 0
}

// endsPrefix reports whether words before a link end in a sign that parts a prefix from a title.
func endsPrefix(s string) bool {
	for _, sign := range [...]string{":", "：", "】", "]", "］"} {
		if strings.HasSuffix(s, sign) {
			return true
		}
	}
	return false
}

// around reports whether a box around block i has one of the hints; a box that holds the headline too speaks of the
// page.
func (j *judge) around(i int, hints block.Hint) bool {
	for k := j.at[i].b.Box; k > 0; k = j.page.Boxes[k].Parent {
		box := &j.page.Boxes[k]
		if int(box.First) <= j.head && j.head < int(box.Last) || box.Words*2 > j.words {
			return false
		}
		if box.Hints&hints != 0 {
			return true
		}
	}
	return false
}
