package parse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/parse"
)

func TestFiled(t *testing.T) {
	const crumbs = `{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Quay Post"},{"@type":"ListItem","name":"Sea"},{"@type":"ListItem","name":"Ferries"},{"@type":"ListItem","name":"The ferry is late"}]}`
	for _, tt := range []struct {
		name, head, above, below string
		sections, topics         []string
	}{
		{"declared", meta("article:section", "Sea") + meta("article:tag", "Ferries") + meta("article:tag", "Tides"), "", "", []string{"Sea"}, []string{"Ferries", "Tides"}},
		{"structured data", ld(`{"@type":"NewsArticle","headline":"The ferry is late","articleSection":["Sea","Local"],"keywords":"ferries, tides"}`), "", "", []string{"Sea", "Local"}, []string{"ferries", "tides"}},
		{"breadcrumbs", ld(crumbs), "", "", []string{"Sea", "Ferries"}, nil},
		{"kicker", meta("article:section", "News"), `<p class="kicker">Northern line</p>`, "", []string{"Northern line"}, nil},
		{"home is no section", "", `<p class="kicker"><a href="/">Home</a></p><p class="kicker"><a href="/sea">Sea</a></p>`, "", []string{"Sea"}, nil},
		{"the section's page stands above", meta("og:url", "https://a.example/sea/ferries/late"), `<p class="kicker"><a href="/sea/">Sea</a></p>`, "", []string{"Sea"}, nil},
		{"so does the front page of a language", meta("og:url", "https://a.example/en/sea/late"), `<p class="kicker"><a href="/en/">Home</a></p><p class="kicker"><a href="/en/sea">Sea</a></p>`, "", []string{"Sea"}, nil},
		{"so does that of a paper at another's address", meta("og:url", "https://a.example/post/late") + meta("og:site_name", "Quay Post"), `<p class="kicker"><a href="/post/">Quay Post</a></p><p class="kicker"><a href="/post/sea">Sea</a></p>`, "", []string{"Sea"}, nil},
		{"a trail that ends with the title", "", `<div class="breadcrumb"><p class="kicker"><a href="/sea">Sea</a> &gt;</p><p class="kicker"><a href="/sea/ferries">Ferries</a> &gt;</p><p class="kicker">The ferry is late</p></div>`, "", []string{"Sea", "Ferries"}, nil},
		{"tags below", "", "", `<div class="tags"><a href="/t/ferries">Ferries</a><br><a href="/t/tides">Tides</a></div>`, nil, []string{"Ferries", "Tides"}},
		{"tags under a heading", "", "", `<div class="tags"><span>Topics</span><br><a href="/t/ferries">Ferries</a></div>`, nil, []string{"Ferries"}},
		{"what others read", meta("article:tag", "Ferries"), "", `<div class="topics"><a href="/t/1">Football</a><br><a href="/t/2">Weather</a></div>`, nil, []string{"Ferries"}},
		{"news keywords", named("news_keywords", "ferries, tides"), "", "", nil, []string{"ferries", "tides"}},
	} {
		src := "<html lang=en><head>" + tt.head + "</head><body><main><article>" + tt.above + "<h1>The ferry is late</h1>" + ferryStory + tt.below + "</article></main></body></html>"
		a, err := parse.Article([]byte(src), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([][]string{tt.sections, tt.topics}, [][]string{a.Sections, a.Topics}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestLanguageAndDates(t *testing.T) {
	const h1 = "<h1>The ferry is late</h1>"
	for _, tt := range []struct{ name, html, lang, dir, published, modified string }{
		{"declared", `<html lang="en_GB" dir="ltr">`, "en-GB", "ltr", "", ""},
		{"from the text", `<html>`, "en", "", "", ""},
		{"zone kept", `<html lang=en><meta property="article:published_time" content="2024-03-14T09:05:00+05:30"><meta property="article:modified_time" content="2024-03-15T10:00:00Z">`, "en", "", "2024-03-14T09:05:00+05:30", "2024-03-15T10:00:00Z"},
		{"zone from another source", `<html lang=en><script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is late","datePublished":"2024-03-14T09:05:00"}</script><meta property="article:published_time" content="2024-03-14T09:05:00+01:00">`, "en", "", "2024-03-14T09:05:00+01:00", ""},
		{"hour from another source", `<html lang=en><script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is late","datePublished":"2024-03-14"}</script><meta property="article:published_time" content="2024-03-14T09:05:00+01:00">`, "en", "", "2024-03-14T09:05:00+01:00", ""},
		{"another day is another date", `<html lang=en><script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is late","datePublished":"2024-03-14"}</script><meta property="article:published_time" content="2024-03-15T09:05:00+01:00">`, "en", "", "2024-03-14", ""},
		{"other stories' dates", `<html lang=en><script type="application/ld+json">[{"@type":"NewsArticle","headline":"The ferry is late","datePublished":"2024-03-14"},{"@type":"NewsArticle","headline":"Boats","datePublished":"2023-01-01","dateModified":"2023-01-02"}]</script>`, "en", "", "2024-03-14", ""},
		{"other stories' dates, own in a tag", `<html lang=en><script type="application/ld+json">[{"@type":"NewsArticle","headline":"The ferry is late"},{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Boats","datePublished":"2023-01-01"}]}]</script><meta property="article:published_time" content="2024-03-14">`, "en", "", "2024-03-14", ""},
	} {
		a, err := parse.Article([]byte("<!DOCTYPE html>"+tt.html+"<body><main><article>"+h1+ferryStory+"</article></main>"), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		want := []string{tt.lang, tt.dir, tt.published, tt.modified}
		if diff := cmp.Diff(want, []string{a.Lang, a.Dir, a.Published.String(), a.Modified.String()}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestPrintedDates(t *testing.T) {
	for _, tt := range []struct{ lang, line, want string }{
		{"en", "Published on Thursday, March 14, 2024", "2024-03-14"},
		{"en-GB", "4/3/2024", "2024-03-04"},
		{"de", "Donnerstag, 14. März 2024, 9.05 Uhr", "2024-03-14T09:05:00"},
		{"fr", "Publié le 14 mars 2024 à 09h05", "2024-03-14T09:05:00"},
		{"es", "14 de marzo de 2024", "2024-03-14"},
		{"pt", "14 de março de 2024 às 9h05", "2024-03-14T09:05:00"},
		{"it", "giovedì 14 marzo 2024", "2024-03-14"},
		{"nl", "14 maart 2024", "2024-03-14"},
		{"pl", "14 marca 2024", "2024-03-14"},
		{"cs", "14. března 2024", "2024-03-14"},
		{"sv", "14 mars 2024", "2024-03-14"},
		{"da", "14. marts 2024", "2024-03-14"},
		{"fi", "14. maaliskuuta 2024", "2024-03-14"},
		{"hu", "2024. március 14.", "2024-03-14"},
		{"ro", "14 martie 2024", "2024-03-14"},
		{"tr", "14 Mart 2024", "2024-03-14"},
		{"ru", "14 марта 2024 года", "2024-03-14"},
		{"uk", "14 березня 2024", "2024-03-14"},
		{"el", "14 Μαρτίου 2024", "2024-03-14"},
		{"ar", "14 مارس 2024", "2024-03-14"},
		{"he", "14 במרץ 2024", "2024-03-14"},
		{"fa", "۲۴ اسفند ۱۴۰۲", "2024-03-14"},
		{"hi", "14 मार्च 2024", "2024-03-14"},
		{"th", "14 มีนาคม 2567", "2024-03-14"},
		{"vi", "14 tháng 3 năm 2024", "2024-03-14"},
		{"id", "14 Maret 2024", "2024-03-14"},
		{"zh", "2024年3月14日", "2024-03-14"},
		{"ja", "2024年3月14日", "2024-03-14"},
		{"ko", "2024년 3월 14일", "2024-03-14"},
		{"en", "3 hours ago", ""},
		{"de", "vor drei Stunden", ""},
		{"fr", "il y a 3 jours", ""},
	} {
		src := `<html lang="` + tt.lang + `"><body><main><article><h1>The ferry is late</h1><p class="date">` + tt.line + "</p>" + ferryStory + "</article></main>"
		a, err := parse.Article([]byte(src), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Published.String(); got != tt.want {
			t.Errorf("%s: %q gives %q, want %q", tt.lang, tt.line, got, tt.want)
		}
	}
}
