package parse_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// promo is what the tests look at in a teaser.
type promo struct {
	Title, URL, Section, Date, Summary string
	InBody                             bool
}

func promos(t *testing.T, src []byte) []promo {
	t.Helper()
	a, err := parse.Article(src, parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []promo
	for _, x := range a.Teasers {
		out = append(out, promoOf(x))
	}
	return out
}

func promoOf(x article.Teaser) promo {
	return promo{x.Title, x.URL, strings.Join(x.Sections, "|"), x.Date, x.Summary, x.InBody}
}

func TestTeasers(t *testing.T) {
	fog := promo{Title: "Fog closes the river for a second day", URL: "/river/fog-closes-the-river"}
	with := func(change func(*promo)) promo {
		p := fog
		change(&p)
		return p
	}
	const link = `<a href="/river/fog-closes-the-river">Fog closes the river for a second day</a>`
	for _, tt := range []struct {
		name         string
		middle, foot string
		want         []promo
	}{
		{"a card with section, date and text", "", `<div class="card"><span class="kicker"><a href="/river">River</a></span><h3>` + link + `</h3><p>No boat has left since Monday morning.</p><time datetime="2024-05-03">3 May 2024</time></div>`,
			[]promo{with(func(p *promo) {
				p.Section, p.Date, p.Summary = "River", "3 May 2024", "No boat has left since Monday morning."
			})}},
		{"the section is linked, the time beside it is not", "", `<div class="news"><div><a href="/river">River</a> 24 minutes ago</div><h3>` + link + `</h3></div>`,
			[]promo{with(func(p *promo) { p.Section, p.Date = "River", "24 minutes ago" })}},
		{"ranks are no sections", "", `<ol><li><span>1</span><h3>` + link + `</h3></li><li><span>2</span><h3><a href="/coast/new-light-for-the-old-tower">New light for the old tower</a></h3></li></ol>`,
			[]promo{fog, {Title: "New light for the old tower", URL: "/coast/new-light-for-the-old-tower"}}},
		{"a line that leads on inside the body", `<p>Read also: ` + link + `</p>`, "",
			[]promo{with(func(p *promo) { p.InBody = true })}},
		{"a menu of short links", "", `<ul><li><a href="/programmes/the-long-way-home">The long way home</a></li><li><a href="/programmes/on-the-quay-side">Quay side</a></li><li><a href="/programmes/talk-of-the-town">Talk</a></li><li><a href="/programmes/up-the-river-bank">Up river</a></li></ul>`, nil},
		{"a section's name", "", `<div><h3><a href="/home-garden">All about home and garden</a></h3></div>`, nil},
		{"an author", "", `<div><a href="/author/ina-berg">Ina Berg, the skipper of our desk</a></div>`, nil},
		{"a row of tags in one line", "", `<div><a href="/a-b-c/fog">Fog on water</a> <a href="/a-b-c/ebb">Ebb and flood tide</a></div>`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := story("", tt.middle, tt.foot)
			if diff := cmp.Diff(tt.want, promos(t, src)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if lost, invented := account(t, src, parse.Options{}); len(lost)+len(invented) > 0 {
				t.Errorf("lost %q, invented %q", lost, invented)
			}
		})
	}
}
