package selection_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/article/selection"
)

const page = `<!DOCTYPE html><html lang="en"><head><title>The bridge is open again</title></head><body>
<nav><a href="/">Front</a> <a href="/town">Town</a></nav>
<div id="story"><h1>The bridge is open again</h1>
<p>After nine months of repairs the old bridge was opened to walkers on Sunday, and the first across was a goat.</p>
<p class="plea">Our paper lives by its readers, so please think of us when the year ends and the snow comes.</p>
<p>The mayor, who had meant to be first, said that he was glad of any citizen who trusts the work of the town.</p></div>
<div id="weather"><p>Rain will reach the valley before evening, and by night the upper roads may be under snow.</p></div>
</body></html>`

func document(t *testing.T, src string) *goquery.Document {
	t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// firsts returns the first word of each paragraph of the body.
func firsts(a *article.Article) []string {
	var out []string
	for n := range a.All() {
		if p, ok := n.(*article.Paragraph); ok {
			out = append(out, articletest.SplitWords(article.Text(p.Text))[0])
		}
	}
	return out
}

func TestChoice(t *testing.T) {
	for _, tt := range []struct {
		name   string
		choice selection.Choice
		want   []string // first words of the body's paragraphs
	}{
		{"part", selection.Choice{Keep: "#story"}, []string{"After", "Our", "The"}},
		{"part without a part", selection.Choice{Keep: "#story", Drop: ".plea"}, []string{"After", "The"}},
		{"two parts", selection.Choice{Keep: "h1, #story p:last-child, #weather", Drop: "nav"}, []string{"The", "Rain"}},
		{"the page without parts", selection.Choice{Drop: "#weather, .plea"}, []string{"After", "The"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := document(t, page)
			before, _ := doc.Html()
			got, err := tt.choice.Article(doc.Selection, parse.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, firsts(got)); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
			// All words are still there, and the document is as it was.
			whole, err := parse.Node(doc.Nodes[0], parse.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(count(articletest.Words(whole)), count(articletest.Words(got))); diff != "" {
				t.Errorf("words of the page (-whole +chosen):\n%s", diff)
			}
			if after, _ := doc.Html(); after != before {
				t.Error("the document was changed")
			}
		})
	}
}

func count(words []string) map[string]int {
	n := map[string]int{}
	for _, w := range words {
		n[w]++
	}
	return n
}

// TestArticle holds that a selection of the whole document, or of its root, is the page.
func TestArticle(t *testing.T) {
	doc := document(t, page)
	want, err := parse.Node(doc.Nodes[0], parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, sel := range map[string]*goquery.Selection{"document": doc.Selection, "html": doc.Find("html")} {
		got, err := selection.Article(sel, parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := articletest.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestPage reads bytes: in a charset that nothing declares, nested beyond what a tree may be, and without any words.
func TestPage(t *testing.T) {
	const russian = "<div id=story><h1>Река поднялась</h1><p>Старый мельник долго смотрел на реку и молчал. Потом он сказал, что вода завтра поднимется.</p></div><p>Другое.</p>"
	koi8, err := charmap.KOI8R.NewEncoder().String(russian)
	if err != nil {
		t.Fatal(err)
	}
	deep := strings.Replace(page, "<nav>", strings.Repeat("<div>", 1000)+"</nav>"+strings.Repeat("</div>", 1000)+"<nav>", 1)
	for _, tt := range []struct {
		name, src string
		want      []string // first words of the body's paragraphs
		notices   int
	}{
		{"KOI8-R without a declaration", koi8, []string{"Старый"}, 0},
		{"a control character", strings.Replace(page, "goat", "go\x01at", 1), []string{"After", "Our", "The"}, 1},
		{"nested too deeply", deep, []string{"After", "Our", "The"}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := selection.Choice{Keep: "#story"}.Page([]byte(tt.src), parse.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, firsts(a)); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
			if len(a.Notices) != tt.notices {
				t.Errorf("notices %v, want %d", a.Notices, tt.notices)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	doc := document(t, page)
	for _, tt := range []struct {
		name string
		do   func() error
		want error
	}{
		{"nothing selected", func() error { _, err := selection.Article(doc.Find("aside"), parse.Options{}); return err }, selection.ErrEmpty},
		{"no selection", func() error { _, err := selection.Article(nil, parse.Options{}); return err }, selection.ErrEmpty},
		{"nothing matches", func() error {
			_, err := selection.Choice{Keep: "aside"}.Article(doc.Selection, parse.Options{})
			return err
		}, selection.ErrEmpty},
		{"no document", func() error { _, err := selection.Choice{}.Article(nil, parse.Options{}); return err }, selection.ErrEmpty},
		{"two documents", func() error {
			_, err := selection.Article(doc.Find("p").AddSelection(document(t, page).Find("p")), parse.Options{})
			return err
		}, selection.ErrSplit},
		{"no words", func() error {
			_, err := selection.Article(document(t, "<p></p>").Selection, parse.Options{})
			return err
		}, parse.ErrNoWords},
		{"a blank page", func() error {
			_, err := selection.Choice{Keep: "p"}.Page([]byte(" \n"), parse.Options{})
			return err
		}, parse.ErrNoWords},
		{"a page in no charset", func() error {
			_, err := selection.Choice{Keep: "p"}.Page([]byte(page), parse.Options{Charset: "klingon"})
			return err
		}, parse.ErrCharset},
		{"a page without a match", func() error {
			_, err := selection.Choice{Keep: "aside"}.Page([]byte(page), parse.Options{})
			return err
		}, selection.ErrEmpty},
	} {
		if err := tt.do(); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
}

func TestCheck(t *testing.T) {
	if err := (selection.Choice{Keep: "main > p:not(.x)", Drop: "[data-ad]"}).Check(); err != nil {
		t.Errorf("good selectors: %v", err)
	}
	for _, c := range []selection.Choice{{Keep: "p["}, {Keep: "p", Drop: "::nothing("}} {
		var bad *selection.SelectorError
		err := c.Check()
		if !errors.As(err, &bad) || bad.Selector == "p" {
			t.Errorf("%+v: got %v, want the selector that is wrong", c, err)
			continue
		}
		if !strings.HasPrefix(err.Error(), "selection: invalid selector ") || !errors.Is(err, bad.Err) {
			t.Errorf("%+v: got %q", c, err)
		}
	}
}
