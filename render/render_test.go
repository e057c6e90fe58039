package render

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

func interview() *article.Article {
	p := func(s string) article.Node { return &article.Paragraph{Text: article.Plainly(s)} }
	return &article.Article{
		Kind: article.KindInterview, Confidence: 0.9, Title: "The tide table", Deck: "On slack water", Lang: "en", Dir: "ltr", Site: "The Pilot",
		Authors:   []article.Author{{Name: "Ina Berg", URL: "https://a.example/ina"}},
		Published: article.Date{Year: 2024, Month: 3, Day: 14, Hour: 9, Minute: 5, Precision: article.PrecisionZoned},
		Lead:      &article.Figure{URL: "/quay.jpg", Alt: "A quay", Caption: article.Caption{Text: article.Plainly("Low water."), Credit: article.Credit{Text: "Tom Roe/QQ"}}},
		Body: []article.Node{p("He knows <the> coast."),
			&article.QATurn{Kind: article.TurnQuestion, Speaker: 0, Label: "TP", Cue: article.CueLabel, Body: []article.Node{p("Since when, \"really\"?")}},
			&article.QATurn{Kind: article.TurnAnswer, Speaker: 1, Cue: article.CueReply, Time: "0:12", Body: []article.Node{p("Always."), &article.Heading{Level: 2, Text: article.Plainly("Fog")}, p("=Nearly.")}},
		},
		Speakers: []article.Speaker{{Name: "The Pilot", Labels: []string{"TP"}, Role: article.RoleInterviewer}, {Name: "Tom Roe", Role: article.RoleInterviewee}},
		Teasers:  []article.Teaser{{Title: "Ebb", URL: "/ebb", Sections: []string{"Coast"}, Paragraphs: []string{"Out it goes."}, Group: "Most read"}},
		Rest:     []article.Rest{{Label: article.LabelNavigation, Text: "Home"}},
	}
}

func TestFormats(t *testing.T) {
	want := map[string]string{
		"markdown": `# The tide table

*On slack water*

[Ina Berg](https://a.example/ina) · 2024-03-14 09:05 · The Pilot

![A quay](/quay.jpg)\
Low water.\
*Tom Roe/QQ*

He knows \<the> coast.

**TP:** Since when, "really"?

0:12 **Tom Roe:** Always.

## Fog

\=Nearly.

---

**Most read**

- Coast

  [Ebb](/ebb)

  Out it goes.
`,
		"text": `The tide table

On slack water

Ina Berg · 2024-03-14 09:05 · The Pilot

Low water.

Tom Roe/QQ

He knows <the> coast.

TP: Since when, "really"?

0:12 Tom Roe: Always.

Fog

=Nearly.

* * *

Most read

Coast
Ebb
Out it goes.
`,
		"html": `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>The tide table</title>
</head>
<body>
<article lang="en" dir="ltr">
<h1>The tide table</h1>
<p class="deck">On slack water</p>
<p class="byline"><a href="https://a.example/ina">Ina Berg</a> · <time datetime="2024-03-14T09:05:00Z">2024-03-14 09:05</time> · The Pilot</p>
<figure>
<img src="/quay.jpg" alt="A quay">
<figcaption>Low water. <small class="credit">Tom Roe/QQ</small></figcaption>
</figure>
<p>He knows &lt;the&gt; coast.</p>
<section class="turn question" data-speaker="0">
<p><b class="label">TP:</b> Since when, &#34;really&#34;?</p>
</section>
<section class="turn answer" data-speaker="1">
<p><span class="time">0:12</span> <b class="label">Tom Roe:</b> Always.</p>
<h2>Fog</h2>
<p>=Nearly.</p>
</section>
</article>
<aside class="teasers">
<h2>Most read</h2>
<section class="teaser">
<p class="section">Coast</p>
<h3><a href="/ebb">Ebb</a></h3>
<p>Out it goes.</p>
</section>
</aside>
</body>
</html>
`,
		"json": string(interview().AppendJSON(nil)) + "\n",
		"jsonld": `{"@context":"https://schema.org","@type":"NewsArticle","headline":"The tide table","description":"On slack water","inLanguage":"en","datePublished":"2024-03-14T09:05:00Z",` +
			`"author":[{"@type":"Person","name":"Ina Berg","url":"https://a.example/ina"}],"publisher":{"@type":"Organization","name":"The Pilot"},` +
			`"image":[{"@type":"ImageObject","contentUrl":"/quay.jpg","caption":"Low water.","creditText":"Tom Roe/QQ"}],` +
			`"hasPart":[{"@type":"Question","position":1,"text":"Since when, \"really\"?","author":{"@type":"Person","name":"The Pilot"}},` +
			`{"@type":"Answer","position":2,"text":"Always.\n=Nearly.","author":{"@type":"Person","name":"Tom Roe"}}],` +
			`"articleBody":"He knows \u003cthe\u003e coast.\n\nTP: Since when, \"really\"?\n\n0:12 Always.\n\nFog\n\n=Nearly."}` + "\n",
		"csv": "n,kind,speaker,role,label,time,text\r\n1,question,The Pilot,interviewer,TP,,\"Since when, \"\"really\"\"?\"\r\n2,answer,Tom Roe,interviewee,,0:12,\"Always.\n=Nearly.\"\r\n",
	}
	got := map[string]string{}
	for _, f := range Formats() {
		got[f.Name] = written(t, func(b *bytes.Buffer) error { return f.Write(b, interview()) })
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestLookup(t *testing.T) {
	for _, f := range Formats() {
		got, ok := Lookup(f.Name)
		if !ok || got.Name != f.Name || got.Ext != f.Ext || f.Ext[0] != '.' || f.About == "" {
			t.Errorf("%s: got %v %v", f.Name, got.Name, ok)
		}
	}
	if f, ok := Lookup("poem"); ok {
		t.Errorf("found %s", f.Name)
	}
}

func TestFAQ(t *testing.T) {
	p := func(s string) []article.Node { return []article.Node{&article.Paragraph{Text: article.Plainly(s)}} }
	a := &article.Article{Kind: article.KindFAQ, Body: []article.Node{
		&article.QATurn{Kind: article.TurnQuestion, Speaker: -1, Body: p("Why?")}, &article.QATurn{Kind: article.TurnAnswer, Speaker: -1, Body: p("So.")},
		&article.QATurn{Kind: article.TurnQuestion, Speaker: -1, Body: p("When?")},
	}}
	want := `{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Why?","acceptedAnswer":{"@type":"Answer","text":"So."}},` +
		`{"@type":"Question","name":"When?"}]}` + "\n"
	if diff := cmp.Diff(want, written(t, func(b *bytes.Buffer) error { return JSONLD(b, a) })); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestJSONLDRights(t *testing.T) {
	for _, c := range []struct{ a, want string }{
		{`"license":"CC BY 4.0","access":"free"`, `"license":"CC BY 4.0","isAccessibleForFree":true`},
		{`"license":"https://a.example/by","access":"metered"`, `"license":"https://a.example/by","isAccessibleForFree":false`},
		{`"license":"javascript:x","access":"paid"`, `"isAccessibleForFree":false`},
	} {
		a, err := article.ReadJSON([]byte(`{"version":1,"kind":"article","confidence":1,` + c.a + `}`))
		if err != nil {
			t.Fatal(err)
		}
		want := `{"@context":"https://schema.org","@type":"NewsArticle",` + c.want + "}\n"
		if diff := cmp.Diff(want, written(t, func(b *bytes.Buffer) error { return JSONLD(b, a) })); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.a, diff)
		}
	}
}

func TestCSVCells(t *testing.T) {
	got := string(appendRecord(nil, "a", "=1+1", "-x", " b", "c,d", `e"f`, "g\nh", ""))
	if diff := cmp.Diff("a,'=1+1,'-x,\" b\",\"c,d\",\"e\"\"f\",\"g\nh\",\r\n", got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriterFails(t *testing.T) {
	for _, f := range Formats() {
		if err := f.Write(full{}, interview()); !errors.Is(err, errFull) {
			t.Errorf("%s: error %v", f.Name, err)
		}
	}
}

// TestDeep: a body nested beyond all measure is written in the order of its size.
func TestDeep(t *testing.T) {
	body := []article.Node{&article.Paragraph{Text: article.Plainly("low")}}
	const depth = 2000
	for i := range depth {
		if i%2 == 0 {
			body = []article.Node{&article.Quote{Body: body}}
		} else {
			body = []article.Node{&article.List{Items: [][]article.Node{body}}}
		}
	}
	for _, f := range Formats() {
		out := written(t, func(b *bytes.Buffer) error { return f.Write(b, &article.Article{Body: body}) })
		if len(out) > depth*120 || f.Name != "csv" && !bytes.Contains([]byte(out), []byte("low")) {
			t.Errorf("%s: %d bytes", f.Name, len(out))
		}
	}
}
