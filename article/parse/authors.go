package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// authorSources name the authors out of sight, the surest first. The printed bylines stand between them.
var authorSources = []string{
	"ld:author", "micro:author", "meta:parsely-author", "meta:citation_author", "dc:creator", "meta:author", "article:author",
	"byline", "meta:sailthru.author", "meta:byl", "rel:author", "ld:creator", biographySource, leadSource, "state:author",
}

// biographySource are the boxes that tell who wrote the piece, and open with the name.
const biographySource = "biography"

// leadSource is the first paragraph, which may name the reporter with the place.
const leadSource = "lead"

// authors takes the names of the first source that names people; a source which names only the publication itself is
// kept for the case that no other names anybody.
func (a *assembly) authors() {
	var house []string
	for _, source := range authorSources {
		var people []string
		for _, v := range a.authorLines(source) {
			names := label.Names(givenFirst(source, v))
			if source == "byline" {
				names = label.Signers(v)
			}
			if a.isHouse(v) { // "Boats & Co." is no two people
				name, _, _ := strings.Cut(v, " (")
				house = append(house, strings.TrimSpace(name))
				continue
			}
			if (len(names) == 0 || isCompany(v)) && source != "byline" && isShortName(v) {
				house = append(house, strings.TrimSpace(v))
				continue
			}
			for _, n := range names {
				if a.isHouse(n) {
					house = append(house, n)
				} else {
					people = append(people, n)
				}
			}
		}
		if len(people) > 0 {
			a.sign(people)
			return
		}
	}
	a.sign(house)
}

// companyWords mark the name of a company, which is no list of people though it may hold an "and".
var companyWords = []string{" GmbH", " AG", " Ltd", " LLC", " Inc", " S.A.", " Verlag", " B.V.", " SARL", " S.p.A."}

func isCompany(s string) bool {
	for _, w := range companyWords {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// houseBytes is the length up to which a line of metadata that holds no person's name may be a desk's or a house's.
const houseBytes = 60

func isShortName(s string) bool {
	return len(s) <= houseBytes && !strings.HasPrefix(s, "/") && !strings.Contains(s, "://") && !strings.ContainsAny(s, "@{}<>")
}

// givenFirst turns a name from a library's catalogue around, which files it under the family: "Roe, Jane".
func givenFirst(source, name string) string {
	if source != "dc:creator" && source != "meta:citation_author" {
		return name
	}
	family, given, ok := strings.Cut(name, ", ")
	if !ok || strings.ContainsAny(given, ",;&") || len(strings.Fields(family)) > catalogWords || len(strings.Fields(given)) > catalogWords {
		return name
	}
	return given + " " + family
}

// catalogWords is the length up to which the two halves of a name in a catalogue are a family's and a person's.
const catalogWords = 3

func (a *assembly) authorLines(source string) []string {
	if source == biographySource {
		return a.biographies()
	}
	if source == "byline" {
		return a.bylines()
	}
	if source == leadSource {
		return a.leadNames()
	}
	if main := a.said(source, true); len(main) > 0 {
		return main // others sign other stories
	}
	return a.values(source)
}

// bylines lists the lines that sign the piece: those above the body, where there are any, else those below it.
func (a *assembly) bylines() []string {
	var above, below []string
	body := false
	for i := range a.page.Blocks {
		if a.label(i) == article.LabelBody {
			body = true
		}
		if a.label(i) != article.LabelByline {
			continue
		}
		switch text := a.page.Blocks[i].Parted(); {
		case label.IsCredit(text):
		case body:
			below = append(below, text)
		default:
			above = append(above, text)
		}
	}
	for _, text := range above {
		if len(label.Names(text)) > 0 {
			return above
		}
	}
	return append(above, below...)
}

// leadNames returns the names that the first paragraph of the body gives as its reporters'.
func (a *assembly) leadNames() []string {
	for i := range a.page.Blocks {
		if b := &a.page.Blocks[i]; a.label(i) == article.LabelBody && b.Kind == block.Text && b.Text != "" {
			return label.LeadNames(b.Text)
		}
	}
	return nil
}

// biographies returns the names that the boxes about the author open with: "Jane Roe has written for ...".
func (a *assembly) biographies() []string {
	var out []string
	for i := range a.page.Blocks {
		if a.label(i) != article.LabelBiography {
			continue
		}
		var name []string
		for w := range strings.FieldsSeq(a.page.Blocks[i].Text) {
			if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) || len(name) == biographyName {
				break
			}
			name = append(name, strings.TrimRight(w, ",:"))
			if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ":") {
				break
			}
		}
		if n := strings.Join(name, " "); len(name) > 1 && n != a.page.Blocks[i].Text && label.IsName(n) {
			out = append(out, n)
		}
	}
	return out
}

// biographyName is the number of words of such a name, at most.
const biographyName = 4

// houseEnds are the last words of the names of papers, channels and agencies in scripts that write no spaces.
var houseEnds = []string{"网", "網", "报", "報", "新闻", "新聞", "新聞社", "通信", "电视台", "電視台", "編集部", "일보", "신문", "뉴스", "방송"}

// isHouse reports whether a name is the publication's own, or that of another house.
func (a *assembly) isHouse(name string) bool {
	if a.out.Site != "" && sameName(name, a.out.Site) {
		return true
	}
	if !strings.Contains(name, " ") && slices.ContainsFunc(houseEnds, func(w string) bool { return strings.HasSuffix(name, w) }) {
		return true
	}
	for _, source := range []string{"og:site_name", "ld:publisher", "meta:publisher", "meta:application-name"} {
		for _, v := range a.values(source) {
			if sameName(name, v) {
				return true
			}
		}
	}
	return false
}

func (a *assembly) sign(names []string) {
	seen := map[string]bool{}
	for _, n := range names {
		if key := strings.ToLower(n); !seen[key] && !a.signedIn(n) {
			seen[key] = true
			a.out.Authors = append(a.out.Authors, article.Author{Name: n, URL: a.authorURL(n)})
		}
	}
}

// signedIn reports whether a name that has signed already stands in n: "a report by Jane Roe" after "Jane Roe".
func (a *assembly) signedIn(n string) bool {
	for _, by := range a.out.Authors {
		if strings.Contains(n, " "+by.Name) {
			return true
		}
	}
	return false
}

// authorURL returns the address of the author's page: the JSON-LD gives it right after the name, a byline links to it.
func (a *assembly) authorURL(name string) string {
	for i := 0; i+1 < len(a.page.Evidence); i++ {
		e, next := &a.page.Evidence[i], &a.page.Evidence[i+1]
		if e.Source == "ld:author" && next.Source == "ld:author-url" && strings.EqualFold(strings.TrimSpace(e.Value), name) {
			return next.Value
		}
	}
	for i := range a.page.Blocks {
		if a.label(i) != article.LabelByline {
			continue
		}
		for _, r := range a.page.Blocks[i].Runs {
			if r.Marks&article.MarkLink != 0 && strings.Contains(r.Text, name) {
				return r.URL
			}
		}
	}
	return ""
}
