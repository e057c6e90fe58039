//go:build !verbatim_light

package block

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEvidence(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"head", `<html lang=en-GB dir=LTR><title> The ferry
 returns </title><meta name=author content="Ada Example"><meta property="og:title" content="Ferry"><meta name="DC.date" content=2024>
<link rel="canonical" href=/x><link rel=icon href=i><svg><title>no</title></svg>`, `
lang:html=en-GB
dir:html=ltr
title=The ferry returns
meta:author=Ada Example
og:title=Ferry
dc:date=2024
link:canonical=/x
`},
		{"links and times", `<a rel="author nofollow" href=/ada>Ada</a><a rel=tag href=/t>t</a><time datetime=2024-03-14>x</time><time class=dt-published datetime=2024-03-15>y</time>`, `
rel:author=/ada
rel:tag=/t
time=2024-03-14
time:published=2024-03-15
`},
		{"article among others", `<title>The ferry returns | Example</title><script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Example"},
{"@type":["Thing","NewsArticle"],"headline":"The ferry returns","author":[{"@id":"#ada"},"Bo"],"keywords":"sea, ships","image":{"url":"i.jpg","caption":"Dawn","creditText":"Cy"},"isAccessibleForFree":false},
{"@type":"Person","@id":"#ada","name":"Ada Example","url":"/ada"},
{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other","articleBody":"no"}]}]}</script>`, `
title=The ferry returns | Example
ld:name=Example (website)
ld:headline=The ferry returns (newsarticle) main
ld:author=Ada Example (newsarticle) main
ld:author-url=/ada (newsarticle) main
ld:author=Bo (newsarticle) main
ld:keywords=sea (newsarticle) main
ld:keywords=ships (newsarticle) main
ld:image=i.jpg (newsarticle) main
ld:image-caption=Dawn (newsarticle) main
ld:image-credittext=Cy (newsarticle) main
ld:isaccessibleforfree=false (newsarticle) main
ld:name=Ada Example (person)
ld:url=/ada (person)
ld:headline=Other (newsarticle)
`},
		{"broken", "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A &amp; <i>B</i>\",}\n//]]></script>", `
ld:headline=A & B (article) main
`},
		{"questions and breadcrumb", `<script type="application/ld+json">[{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Why?","acceptedAnswer":{"@type":"Answer","text":"<p>So.</p><p>Yes.</p>"}}]},
{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"name":"News"}},{"@type":"ListItem","name":"Sea"}]}]</script>`, `
ld:question=Why? (faqpage)
ld:answer=So. Yes. (faqpage)
ld:breadcrumb=News (breadcrumblist)
ld:breadcrumb=Sea (breadcrumblist)
`},
		{"microdata", `<div itemscope itemtype="https://schema.org/Article"><meta itemprop=datePublished content=2023>x</div>
<div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop=headline>The longer of two</p><meta itemprop=datePublished content=2024>
<span itemprop=author itemscope itemtype="http://schema.org/Person"><meta itemprop=name content=Ada></span></div>`, `
micro:datepublished=2023 (article)
micro:datepublished=2024 (newsarticle) main
micro:name=Ada (person)
`},
		{"address not allowed", `<meta property="og:image" content="javascript:x"><link rel=canonical href="data:text/html,x">`, ``},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got strings.Builder
			for _, e := range FromHTML(tt.in, Limits{}).Evidence {
				fmt.Fprintf(&got, "%s=%s", e.Source, e.Value)
				if e.Type != "" {
					fmt.Fprintf(&got, " (%s)", e.Type)
				}
				if e.Main {
					got.WriteString(" main")
				}
				got.WriteByte('\n')
			}
			if diff := cmp.Diff(strings.TrimPrefix(tt.want, "\n"), got.String()); diff != "" {
				t.Errorf("evidence (-want +got):\n%s", diff)
			}
		})
	}
}
