package label

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

const (
	bioWords = 70 // a longer paragraph on the author is the story
	bioReach = 3  // paragraphs from the end that are looked at
)

// biography takes the note on the author out of the end of the body: a short paragraph that opens with the name of one
// who is declared as its author, or signs it, and goes on to tell about them.
func (j *judge) biography() {
	names := j.declaredAuthors()
	if len(names) == 0 {
		return
	}
	for i, n := j.end, 0; i > j.start && n < bioReach; i-- {
		s := &j.at[i]
		if j.label[i] != article.LabelBody || s.b.Text == "" {
			continue
		}
		n++
		if j.spoken(i) || s.b.Words > bioWords || s.b.Words < bioShort {
			continue
		}
		for _, name := range names {
			if rest, ok := strings.CutPrefix(s.b.Text, name); ok && tellsOn(rest) && !j.labels(name) {
				j.expel(i, article.LabelBiography)
				break
			}
		}
	}
	j.edges()
}

// bioShort is the length below which a line with the author's name is a signature.
const bioShort = 6

// labels reports whether paragraphs open with a name so often that it tells who says them.
func (j *judge) labels(name string) bool {
	n := 0
	for i := j.start; i <= j.end; i++ {
		if rest, ok := strings.CutPrefix(j.at[i].b.Text, name); ok && tellsOn(rest) && j.label[i] == article.LabelBody {
			n++
		}
	}
	return n >= labelTimes+1
}

// tellsOn reports whether a sentence goes on after a name: a label would be set apart from what is said by a sign.
func tellsOn(rest string) bool {
	return strings.HasPrefix(rest, ", ") || len(rest) > 1 && rest[0] == ' ' && rest[1] != '-' && rest[1] != '(' && !strings.HasPrefix(rest, " –") && !strings.HasPrefix(rest, " —")
}

// authorSources are where a page's metadata name its authors.
var authorSources = [...]string{"ld:author", "micro:author", "meta:author", "article:author", "dc:creator", "meta:parsely-author", "meta:sailthru.author"}

// declaredAuthors are the names, of two words at least, that the metadata and the bylines give as the authors'.
func (j *judge) declaredAuthors() []string {
	var out []string
	for i := range j.page.Evidence {
		e := &j.page.Evidence[i]
		if name := strings.TrimSpace(e.Value); slices.Contains(authorSources[:], e.Source) && strings.Contains(name, " ") && !strings.Contains(name, "://") {
			out = append(out, name)
		}
	}
	for i := range j.at {
		if j.label[i] == article.LabelByline {
			out = append(out, Names(j.at[i].b.Text)...)
		}
	}
	return out
}
