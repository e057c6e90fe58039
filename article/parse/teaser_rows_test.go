package parse_test

import (
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article/parse"
)

// TestTeaserRows reads rows of links that are marked up alike: all of them are titles of other stories, or none.
func TestTeaserRows(t *testing.T) {
	list := func(open, item, close string, links ...string) string {
		var s strings.Builder
		s.WriteString(open)
		for _, l := range links {
			url, title, _ := strings.Cut(l, " ")
			s.WriteString(strings.NewReplacer("URL", url, "TITLE", title).Replace(item))
		}
		return s.String() + close
	}
	const (
		li = `<li><a href="URL">TITLE</a></li>`
		h4 = `<div class="item"><h4><a href="URL">TITLE</a></h4></div>`
	)
	for _, tt := range []struct{ name, middle, foot, want string }{
		{"a short one in the body", list(`<aside class="related"><h4>Lue myös</h4><ul>`, li, `</ul></aside>`, "/0.html Lautta kulkee taas aamuisin ja iltaisin", "/1.html Sumu hälveni"), "",
			"Lautta kulkee taas aamuisin ja iltaisin; Sumu hälveni"},
		{"short ones only, in a box that promises stories", list(`<aside class="related"><h4>Soma pia</h4><ul>`, li, `</ul></aside>`, "/0.html Bandari yapanuliwa", "/1.html Kivuko chafunguliwa tena"), "",
			"Bandari yapanuliwa; Kivuko chafunguliwa tena"},
		{"headings with addresses that say nothing", "", list(`<div class="related-posts"><h3>Mest läst</h3>`, h4, `</div>`, "/a0 Färjan går igen", "/a1 Ny fyr på udden i norr", "/a2 Dimman lättar"),
			"Färjan går igen; Ny fyr på udden i norr; Dimman lättar"},
		{"words of buttons in a title", "", list(`<div class="box"><h3>News</h3>`, h4, `</div>`, "/news/1-privacy Harbour board votes for the privacy policy of the ferry line", "/news/2-fog Fog closes the river for a second day", "/news/3-tower New light for the old tower"),
			"Harbour board votes for the privacy policy of the ferry line; Fog closes the river for a second day; New light for the old tower"},
		{"an author's name before the name of the story", "", list(`<div class="related"><h3>More</h3>`, h4, `</div>`, "/authors/jane-roe/fog-closes-the-river Fog closes the river again", "/authors/john-doe/new-light-for-the-tower New light for the old tower"),
			"Fog closes the river again; New light for the old tower"},
		{"kickers above titles", "", list(`<div class="related">`, `<div class="card"><a href="URL"><div class="a">Fog again</div><div class="b">TITLE</div></a></div>`, `</div>`, "/news/1-fog Ferries stay in port for a second day", "/news/2-tower The old tower gets a new light at last"),
			"Ferries stay in port for a second day; The old tower gets a new light at last"},
		{"a menu with one long entry", "", list(`<div class="links">`, `<div><a href="URL">TITLE</a></div>`, `</div>`, "/a/1-s Sport", "/a/2-w Weather", "/a/3-p The paper of today and of yesterday", "/a/4-c Coast"),
			""},
		{"topics", "", list(`<div class="under"><p>Follow these topics:</p><ul>`, li, `</ul></div>`, "/t/943 Репортажи из гавани", "/t/2973 Паромная переправа", "/t/3173 Туман"),
			""},
		{"offers", "", list(`<div class="deals"><h3>Our choice</h3><ul>`, li, `</ul></div>`, "/go/1-a Buy the best rope for $19.90 now", "/go/2-b Buy the second best rope for $9.90", "/go/3-c Ropes of every kind"),
			""},
		{"authors", "", list(`<div class="people"><h3>Our writers</h3><ul>`, li, `</ul></div>`, "/author/jane-roe Jane Roe", "/author/john-doe John Doe, shipping desk and port"),
			""},
	} {
		src := story("", tt.middle, tt.foot)
		a, err := parse.Article(src, parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var titles []string
		for _, x := range a.Teasers {
			titles = append(titles, x.Title)
		}
		if got := strings.Join(titles, "; "); got != tt.want {
			t.Errorf("%s\n want %s\n got  %s", tt.name, tt.want, got)
		}
		if lost, invented := account(t, src, parse.Options{}); len(lost)+len(invented) > 0 {
			t.Errorf("%s: lost %q, invented %q", tt.name, lost, invented)
		}
	}
}
