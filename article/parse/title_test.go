package parse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// ferryStory is a body long enough for an article, in words that no headline of these tests holds.
const ferryStory = `<p>Nobody had expected her before the evening, and so the quay lay empty when she came in with the tide, three hours early and without a pilot.</p>
<p>Two men threw the lines across and made fast. Then the hatch went up, and a smell of tar and oranges drifted over the whole of the lower town.</p>
<p>By nightfall there was a queue as far as the chapel. Everyone wanted to see what the captain had brought, and nobody wanted to be the first to ask.</p>`

// pageOf wraps a story with what stands in the head and above the text.
func pageOf(head, above string) string {
	return "<!DOCTYPE html><html lang=en><head>" + head + "</head><body><main><article>" + above + ferryStory + "</article></main></body></html>"
}

func meta(name, content string) string {
	return `<meta property="` + name + `" content="` + content + `">`
}

func headline(s string) string {
	return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + s + `"}</script>`
}

func TestTitle(t *testing.T) {
	for _, tt := range []struct {
		name, head, above string
		title             string
		rest              []string // headlines and kickers that have their home in Rest
		why               string
	}{
		{"printed", "<title>The ferry is late</title>", "<h1>The ferry is late</h1>", "The ferry is late", nil, ""},
		{"printed against the share title", meta("og:title", "You will not believe which boat came late") + headline("The ferry is late") + "<title>The ferry is late | Quay Post</title>",
			"<h1>The ferry is late</h1>", "The ferry is late", nil, "what is shared is written to be clicked"},
		{"printed against all who agree", meta("og:title", "Boats of the north") + headline("Boats of the north"), "<h1>The ferry is late</h1>", "The ferry is late", nil, "what is printed is the headline"},
		{"none printed", meta("og:title", "The ferry is late | Quay Post") + meta("og:site_name", "Quay Post"), "", "The ferry is late", nil, ""},
		{"none printed, three against one", headline("Boats") + meta("og:title", "The ferry is late") + "<title>The ferry is late - Quay Post</title>", "", "The ferry is late", nil, ""},
		{"none printed, title element alone", "<title>The ferry is late again - Quay Post</title>", "", "The ferry is late again", nil, ""},
		{"dash inside the headline", "<title>Late again - the ferry - Quay Post</title>" + meta("og:title", "Late again - the ferry"), "", "Late again - the ferry", nil, "another source keeps the dash"},
		{"site in front", "<title>Quay Post: The ferry is late</title>" + meta("og:title", "Quay Post » The ferry is late") + meta("og:site_name", "Quay Post"), "", "The ferry is late", nil, ""},
		{"quotation in French", "<title>« Le bac est en retard » - Le Quai</title>", "<h1>« Le bac est en retard »</h1>", "« Le bac est en retard »", nil, ""},
		{"japanese bars", "<title>フェリーが遅れた理由とは｜港新聞</title>" + meta("og:site_name", "港新聞"), "", "フェリーが遅れた理由とは", nil, ""},
		{"bar without spaces", named("headline", "여객선이 또 늦은 까닭은") + meta("og:title", "여객선이 또 늦은 까닭은-사회ㅣ부두일보") + "<title>여객선이 또 늦은 까닭은-사회ㅣ부두일보</title>", "", "여객선이 또 늦은 까닭은", nil, "another source stops before it"},
		{"spelling of the many", meta("og:title", "The ferry's late") + headline("The ferry's late"), "<h1>The ferry’s late</h1>", "The ferry's late", nil, "two to one"},
		{"spelling, a draw", meta("og:title", "The ferry's late"), "<h1>The ferry’s late</h1>", "The ferry’s late", nil, "the print breaks it"},
		{"capitals stay", meta("og:title", "The ferry is late") + headline("The ferry is late"), "<h1>THE FERRY IS LATE</h1>", "THE FERRY IS LATE", nil, "other letters are other words"},
		{"line break for a colon", headline("Northern line: The ferry is late"), "<h1>Northern line<br>The ferry is late</h1>", "Northern line: The ferry is late", nil, ""},
		{"kicker in an element of its own", headline("Northern line: The ferry is late"), "<h1><span>Northern line</span> <b>The ferry is late</b></h1>", "Northern line: The ferry is late", nil, ""},
		{"kicker in the headline", headline("The ferry is late") + meta("og:title", "The ferry is late"), "<h1>Northern line: The ferry is late</h1>", "The ferry is late", []string{"Northern line"}, "two leave it out"},
		{"kicker below the headline", meta("og:title", "Northern line: The ferry is late"), "<h1>The ferry is late</h1><h2>Northern line</h2>", "Northern line: The ferry is late", nil, ""},
		{"site above the headline", meta("og:title", "The ferry is late - Quay Post"), "<h1>Quay Post</h1><h2>The ferry is late</h2>", "The ferry is late", nil, "behind a bar stands the site"},
		{"site above a story without a headline", meta("og:title", "The ferry is late again @ Letters from the quay :: Quay Post") + meta("og:site_name", "Quay Post"), `<h1 class="logo-title">Quay Post</h1>`, "The ferry is late again @ Letters from the quay", nil, "the site is no headline"},
		{"the story as an application's name", "<title>The ferry is late</title>" + named("application-name", "The ferry is late"), `<h1>The ferry is late</h1><h2>Boats of the north</h2>`, "The ferry is late", nil, ""},
		{"front page above the headline", "<title>Letters from the quay » The ferry is late</title>", `<h1><a href="/">Letters from the quay</a></h1><h2>The ferry is late</h2>`, "The ferry is late", nil, "the first heading leads home"},
		{"breadcrumbs", headline("Boat late: what travellers must know") + meta("og:title", "The quay waits"), `<ul><li><a href="/">Home</a></li><li><a href="/boats">Boats</a></li><li><h1>Boat late: what travellers must know</h1></li></ul><h2>The quay waits</h2>`, "The quay waits", nil, "the last crumb is for search engines"},
		{"breadcrumbs, headline declared nowhere", headline("Boat late: what travellers must know"), `<div class="breadcrumb"><a href="/">Home</a> <h1>Boat late: what travellers must know</h1></div><h2>The quay waits for its ship</h2>`, "The quay waits for its ship", nil, ""},
		{"breadcrumbs without a list", ld(`{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Boats"},{"name":"Boat late: what travellers must know"}]}`) + meta("og:title", "The quay waits for its ship"), `<div><a href="/">Home</a><a href="/boats/">Boats</a><h1>Boat late: what travellers must know</h1></div><h2>The quay waits for its ship</h2>`, "The quay waits for its ship", nil, ""},
		{"a lower heading against all", headline("The ferry is late") + meta("og:title", "The ferry is late"), `<ul><li><h1>The ferry is late</h1></li></ul><h2>What the whole quay saw</h2>`, "The ferry is late", []string{"What the whole quay saw"}, ""},
		{"signs around", headline("The ferry is late"), "<h1>› The ferry is late :</h1>", "The ferry is late", nil, ""},
		{"more behind a colon", meta("og:title", "The ferry: late again") + "<title>The ferry: late again</title>", "<h1>The ferry</h1>", "The ferry: late again", []string{"The ferry"}, "all say so"},
		{"catalogue", `<meta name="dc.title" content="Harbour records, volume two">` + meta("og:title", "Records"), "<h1>Welcome to the archive</h1>", "Harbour records, volume two", []string{"Welcome to the archive"}, ""},
		{"two wordings, nothing but the title element", "<title>The ferry and the fog: a long wait</title>", "<h1>The ferry and the fog: those who waited</h1>", "The ferry and the fog: a long wait", []string{"The ferry and the fog: those who waited"}, ""},
		{"title element of other words", "<title>The Kettle Post</title>", "<h1>The ferry is late</h1>", "The ferry is late", nil, "it names the site"},
		{"title element of one word", "<title>Boats</title>", "<h1>The ferry is late</h1>", "The ferry is late", nil, "it names the site"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := pageOf(tt.head, tt.above)
			a, err := parse.Article([]byte(src), parse.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Title != tt.title {
				t.Errorf("title %q, want %q; %s", a.Title, tt.title, tt.why)
			}
			for _, want := range tt.rest {
				if !slices.ContainsFunc(a.Rest, func(r article.Rest) bool { return r.Text == want }) {
					t.Errorf("%q is not in rest: %v", want, a.Rest)
				}
			}
			if lost, invented := account(t, []byte(src), parse.Options{}); len(lost)+len(invented) > 0 {
				t.Errorf("lost %q, invented %q", lost, invented)
			}
		})
	}
}

func TestSite(t *testing.T) {
	for _, tt := range []struct{ name, head, above, want string }{
		{"declared", meta("og:site_name", "Quay Post"), "", "Quay Post"},
		{"link to the front page", "<title>The ferry is late – Quay Post</title>", `<p><a href="https://quay.example/">Quay Post</a></p><h1>The ferry is late</h1>`, "Quay Post"},
		{"link that the title leaves out", "<title>The ferry is late</title>", `<p><a href="/">Home</a></p><h1>The ferry is late</h1>`, ""},
	} {
		a, err := parse.Article([]byte(pageOf(tt.head, tt.above)), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Site != tt.want {
			t.Errorf("%s: site %q, want %q", tt.name, a.Site, strings.TrimSpace(tt.want))
		}
	}
}
