package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// filed takes sections and topics as the page prints them, else as it declares them. A print that shares nothing with
// what is declared is a menu or a list of what others read: topics always, sections where they are many.
func (a *assembly) filed() {
	for _, b := range a.topicBlocks() {
		a.out.Topics = appendNew(a.out.Topics, a.topicsOf(b)...)
	}
	var kickers []string // only their place tells that they are: what the page declares is surer
	for i := range a.page.Blocks {
		text := a.page.Blocks[i].Text
		switch a.label(i) {
		case article.LabelSection:
			steps := slices.DeleteFunc(a.steps(&a.page.Blocks[i]), label.IsButton)
			if b := &a.page.Blocks[i]; b.LinkWords == 0 && !a.calledSection(b) {
				kickers = appendNew(kickers, steps...)
			}
			for _, step := range steps {
				if !overlap(a.out.Sections, []string{step}) {
					a.out.Sections = append(a.out.Sections, step)
				}
			}
		case article.LabelDate:
			if _, section := a.datedSection(text); section != "" {
				a.out.Sections = appendNew(a.out.Sections, section)
			}
			a.out.Topics = appendNew(a.out.Topics, datedTopics(text)...)
		}
	}
	if kicker := bracketed(a.out.Title); kicker != "" && len(a.out.Sections) == 0 {
		a.out.Sections = []string{kicker}
	}
	declared := a.firstOf("ld:articlesection", "article:section")
	if len(declared) == 0 {
		declared = a.breadcrumbs()
	}
	a.out.Sections = slices.DeleteFunc(a.out.Sections, func(s string) bool {
		return a.isTitle(s) || len(declared) > 0 && slices.Contains(kickers, s) && !overlap([]string{s}, declared)
	})
	if n := len(a.out.Sections); n == 0 || n > fewSections && len(declared) > 0 && (n > manySections || !overlap(a.out.Sections, declared)) {
		a.out.Sections = appendNew(nil, declared...)
	}
	if declared = a.keywords(); len(declared) > 0 && (!overlap(a.out.Topics, declared) || within(a.out.Topics, declared)) {
		a.out.Topics = appendNew(nil, declared...)
	}
}

// calledSection reports whether a class calls a line a section or kicker.
func (a *assembly) calledSection(b *block.Block) bool {
	box := &a.page.Boxes[b.Box]
	return box.Hints&block.HintSection != 0 || box.Parent >= 0 && a.page.Boxes[box.Parent].Hints&block.HintSection != 0
}

// bracketed returns the kicker that stands in brackets before a headline in East Asia: "[사람] …".
func bracketed(title string) string {
	for _, pair := range [...][2]string{{"[", "]"}, {"【", "】"}, {"［", "］"}} {
		rest, ok := strings.CutPrefix(title, pair[0])
		kicker, _, closed := strings.Cut(rest, pair[1])
		if ok && closed && label.IsEastAsian(kicker) && utf8.RuneCountInString(kicker) <= kickerLetters {
			return kicker
		}
	}
	return ""
}

// kickerLetters is the length up to which words in brackets are a kicker and no remark.
const kickerLetters = 8

// steps returns the sections that a line names: its links, where it holds nothing else, or what stands between its bars and
// arrows. A trail begins at the front page, which is none, and may end with the headline.
func (a *assembly) steps(b *block.Block) []string {
	if strings.HasSuffix(b.Text, ":") {
		return nil
	}
	list := linkList(b)
	for i, step := range list {
		list[i] = strings.Trim(step, stepSigns)
	}
	if len(list) < 2 {
		list = a.sectionsOf(b.Text)
	}
	if !a.leadsToFront(b) && !(len(list) > 1 && label.IsHome(list[0])) {
		return list
	}
	if len(list) < 2 {
		return nil
	}
	list = list[1:]
	if last := len(list) - 1; strings.Contains(wordKey(a.out.Title), wordKey(list[last])) {
		list = list[:last]
	}
	return list
}

// leadsToFront reports whether b leads to the front page: of the house, or of a publication that lives below another's
// address and is named. A section's page stands above the article's address too.
func (a *assembly) leadsToFront(b *block.Block) bool {
	return b.LeadsToFront() || b.LeadsHome(a.out.URL) && a.isSite(b.Text)
}

// named returns the entries of a list that are no stock phrases.
func named(list []string) []string {
	var out []string
	for _, s := range list {
		if !label.IsFurniture(s) {
			out = append(out, s)
		}
	}
	return out
}

// fewSections is how many sections a page may file a piece under; more are a menu, unless one of them is declared. More
// than manySections are a menu that holds the section.
const (
	fewSections  = 2
	manySections = 6
)

// isTitle reports whether a line is the title of the piece, as the last crumb of a trail is.
func (a *assembly) isTitle(line string) bool {
	if a.claimed == nil {
		a.claimed = map[string]bool{wordKey(a.out.Title): true}
		for _, c := range a.titleClaims(a.out.Title) {
			a.claimed[c.key] = true
		}
	}
	return a.claimed[wordKey(line)]
}

// overlap reports whether two lists share an entry, but for case.
func overlap(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if strings.EqualFold(x, y) {
				return true
			}
		}
	}
	return false
}

// within reports whether all entries of list stand in whole, but for case: then the page prints some of what it declares.
func within(list, whole []string) bool {
	for _, x := range list {
		if !overlap([]string{x}, whole) {
			return false
		}
	}
	return true
}

// firstOf returns what the first of sources says that says anything.
func (a *assembly) firstOf(sources ...string) []string {
	for _, s := range sources {
		if v := a.values(s); len(v) > 0 {
			return v
		}
	}
	return nil
}

// breadcrumbs returns the sections on the way from the front page, which the first crumb is, to the article, which the
// last one may be.
func (a *assembly) breadcrumbs() []string {
	crumbs := a.values("ld:breadcrumb")
	if len(crumbs) < 2 {
		return nil
	}
	crumbs = crumbs[1:]
	if last := len(crumbs) - 1; strings.Contains(wordKey(a.out.Title), wordKey(crumbs[last])) || a.isTitle(crumbs[last]) {
		crumbs = crumbs[:last]
	}
	return crumbs
}

// manyKeywords is how many keywords a page may declare; more are bait for search engines.
const manyKeywords = 30

// keywords returns the topics that the page declares: one by one, or in a line between commas.
func (a *assembly) keywords() []string {
	var out []string
	for _, source := range []string{"article:tag", "ld:keywords", "meta:news_keywords", "meta:keywords", "micro:keywords", "state:keywords"} {
		list := a.values(source)
		if len(list) < 2 || !strings.HasPrefix(source, "ld:") && source != "article:tag" {
			list = commaList(strings.Join(list, ","))
		}
		if len(list) > 1 || len(list) == 1 && !runsOn(list[0]) {
			out = list
			break
		}
	}
	for i, k := range out {
		out[i] = keyword(k)
	}
	out = slices.DeleteFunc(out, func(k string) bool { return k == "" })
	if len(out) > manyKeywords {
		return nil
	}
	return out
}

// runsOn reports whether an entry is a whole list without signs between its entries.
func runsOn(entry string) bool { return len(strings.Fields(entry)) > entryWords }

// entryWords is how many words a single keyword has at most.
const entryWords = 4

// appendNew appends to list what it does not hold yet.
func appendNew(list []string, more ...string) []string {
next:
	for _, s := range more {
		for _, x := range list {
			if x == s {
				continue next
			}
		}
		list = append(list, s)
	}
	return list
}
