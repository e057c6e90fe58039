package parse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

func TestRights(t *testing.T) {
	story := func(members string) string {
		return ld(`{"@type":"NewsArticle","headline":"The ferry is late",` + members + `}`)
	}
	const by = "https://creativecommons.org/licenses/by/4.0/"
	type rights struct {
		License string
		Access  article.Access
	}
	for _, tt := range []struct {
		name, head, below string
		want              rights
	}{
		{"nothing said", "", "", rights{}},
		{"free in data", story(`"isAccessibleForFree":true`), "", rights{Access: article.AccessFree}},
		{"paid in data, as a text", story(`"isAccessibleForFree":"False"`), "", rights{Access: article.AccessPaid}},
		{"paid in data, as an address", story(`"isAccessibleForFree":"http://schema.org/False"`), "", rights{Access: article.AccessPaid}},
		{"data left empty", story(`"isAccessibleForFree":""`), "", rights{}},
		{"another story's data", story(`"url":"/ferry"`) + ld(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Boats","isAccessibleForFree":false,"license":"`+by+`"}]}`), "", rights{}},
		{"metered, which data call paid", story(`"isAccessibleForFree":false`) + meta("article:content_tier", "metered"), "", rights{Access: article.AccessMetered}},
		{"locked", meta("article:content_tier", "locked"), "", rights{Access: article.AccessPaid}},
		{"a tier nobody knows", meta("article:content_tier", "gold"), "", rights{}},
		{"licence in data", story(`"license":"` + by + `"`), "", rights{License: by}},
		{"licence in data, as a work", story(`"license":{"@type":"CreativeWork","name":"CC BY","url":"` + by + `"}`), "", rights{License: by}},
		{"licence by name", story(`"license":"CC BY 4.0"`), "", rights{License: "CC BY 4.0"}},
		{"a picture's licence", story(`"image":{"@type":"ImageObject","url":"/p.jpg","license":"` + by + `"}`), "", rights{}},
		{"linked in the head", `<link rel="license" href="/licence">`, "", rights{License: "https://quay.example/licence"}},
		{"linked in the text", "", `<p>This text stands under <a rel="license noopener" href="` + by + `">CC BY 4.0</a>.</p>`, rights{License: by}},
		{"linked in a caption", "", `<figure><img src=p.jpg><figcaption>The quay. <a rel="license" href="` + by + `">CC BY 4.0</a></figcaption></figure>`, rights{}},
		{"Dublin Core", named("dcterms.license", by), "", rights{License: by}},
		{"another scheme", story(`"license":"javascript:alert(1)"`) + `<link rel=license href="javascript:alert(1)">`, "", rights{}},
	} {
		a, err := parse.Article([]byte(pageOf(tt.head, "<h1>The ferry is late</h1>"+tt.below)), parse.Options{URL: "https://quay.example/ferry"})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, rights{a.License, a.Access}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
