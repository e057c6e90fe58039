package state

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

func TestNodeNamed(t *testing.T) {
	for name, want := range map[string]node{
		"core/paragraph":    {tag: "p"},
		"ParagraphBlock":    {tag: "p"},
		"body-paragraph":    {tag: "p"},
		"heading-2":         {tag: "h2"},
		"SubHead":           {tag: "h2"},
		"bulleted-list":     {tag: "ul"},
		"unordered_list":    {tag: "ul"},
		"orderedList":       {tag: "ol"},
		"list-item":         {tag: "li"},
		"pull-quote":        {tag: "blockquote"},
		"image_block":       {tag: "figure"},
		"inlinePhoto":       {tag: "figure"},
		"table-cell":        {tag: "td"},
		"tableHeader":       {tag: "th"},
		"code-block":        {tag: "pre"},
		"hard-break":        {tag: "br", inline: true},
		"thematicBreak":     {tag: "hr"},
		"entry-hyperlink":   {tag: "a", inline: true},
		"text-run":          {tag: "span", inline: true},
		"Bold":              {tag: "strong", inline: true},
		"italic":            {tag: "em", inline: true},
		"sup":               {tag: "sup", inline: true},
		"howToStep":         {tag: "div"},
		"RelatedArticles":   {skip: true},
		"newsletter-signup": {skip: true},
		"video":             {skip: true},
		"harbour":           {},
	} {
		if got := nodeNamed(name); got != want {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}

// TestWrite writes values of the forms that editors give their texts.
func TestWrite(t *testing.T) {
	for _, tt := range []struct{ name, value, want string }{
		{"paragraph", `{"type":"paragraph","text":"` + first + `"}`, "<p>" + first + "</p>"},
		{"heading by its level", `{"type":"heading","attrs":{"level":4},"content":[{"type":"text","text":"Engine"}]}`, "<h4>Engine</h4>"},
		{"heading by its name", `{"nodeType":"heading-3","content":[{"nodeType":"text","value":"Engine"}]}`, "<h3>Engine</h3>"},
		{"heading in words", `{"type":"heading","level":"two","text":"Engine"}`, "<h2>Engine</h2>"},
		{"paragraph in the style of a heading", `{"_type":"block","style":"h4","children":[{"_type":"span","text":"Engine"}]}`, "<h4>Engine</h4>"},
		{"marks by type", `{"type":"paragraph","content":[{"type":"text","text":"old","marks":[{"type":"bold"},{"type":"italic"}]},{"type":"text","text":" boat"}]}`,
			"<p><strong><em>old</em></strong> boat</p>"},
		{"marks by name", `{"type":"p","children":[{"text":"old","bold":true},{"text":" boat"}]}`, "<p><strong>old</strong> boat</p>"},
		{"link by mark", `{"type":"paragraph","content":[{"type":"text","text":"the yard","marks":[{"type":"link","attrs":{"href":"/yard?a=1&b=\"2\""}}]}]}`,
			`<p><a href="/yard?a=1&amp;b=&quot;2&quot;">the yard</a></p>`},
		{"link by node", `{"nodeType":"paragraph","content":[{"nodeType":"hyperlink","data":{"uri":"/yard"},"content":[{"nodeType":"text","value":"the yard"}]}]}`,
			`<p><a href="/yard">the yard</a></p>`},
		{"line break", `{"type":"paragraph","content":[{"type":"text","text":"one"},{"type":"hardBreak"},{"type":"text","text":"two"}]}`, "<p>one<br>two</p>"},
		{"ordered by its data", `{"type":"list","data":{"style":"ordered","items":["Oak","Tar"]}}`, "<ol><li>Oak</li><li>Tar</li></ol>"},
		{"items as values", `{"type":"list","items":["Oak",{"type":"paragraph","text":"Tar"}]}`, "<ul><li>Oak</li><li><p>Tar</p></li></ul>"},
		{"items as nodes", `{"type":"ul","items":[{"type":"li","text":"Oak"}]}`, "<ul><li><p>Oak</p></li></ul>"},
		{"items in items", `{"type":"list","data":{"style":"unordered","items":[{"content":"Oak","items":[{"content":"Bark","items":[]}]},{"content":"Tar","items":[]}]}}`,
			"<ul><li><p>Oak</p><li><p>Bark</p></li></li><li><p>Tar</p></li></ul>"},
		{"rule", `{"type":"divider"}`, "<hr>"},
		{"picture", `{"type":"image","src":"/quay.jpg","alt":"A <quay>","caption":"Low water","credit":"Tom Roe"}`,
			`<figure><img src="/quay.jpg" alt="A &lt;quay>"><figcaption>Low water <span class="credit">Tom Roe</span></figcaption></figure>`},
		{"picture in a file", `{"type":"image","data":{"file":{"url":"/quay.jpg"}}}`, `<figure><img src="/quay.jpg" alt=""></figure>`},
		{"picture without address", `{"type":"image","caption":"Low water"}`, ""},
		{"advertisement", `{"type":"ad","text":"` + first + `"}`, ""},
		{"element of React", `["$","p",null,{"children":"` + first + `"}]`, "<p>" + first + "</p>"},
		{"signs of HTML in a text", `{"type":"paragraph","text":"` + first + ` 2 < 3"}`, "<p>" + first + " 2 &lt; 3</p>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v, err := jsontext.Parse(tt.value, jsontext.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			var w writer
			w.block("body", expand(v, jsontext.Limits{}))
			if diff := cmp.Diff(bare(tt.want), bare(w.out.String())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// bare returns s without the elements that only hold others.
func bare(s string) string { return strings.NewReplacer("<div>", "", "</div>", "").Replace(s) }

func TestTitleOf(t *testing.T) {
	for value, want := range map[string]string{
		`{"headline":"Ferry","title":"x"}`:             "Ferry",
		`{"title":{"rendered":"Ferry"}}`:               "Ferry",
		`{"headlines":{"basic":"Ferry"}}`:              "Ferry",
		`{"title":{"other":"x"},"name":"Ferry"}`:       "Ferry",
		`{"title":7,"heading":""}`:                     "",
		`{"text":"Ferry"}`:                             "",
		`{"title":{"text":["x"]},"heading":"Ferry  "}`: "Ferry  ",
	} {
		v, err := jsontext.Parse(value, jsontext.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if got := titleOf(v); got != want {
			t.Errorf("%s: got %q, want %q", value, got, want)
		}
	}
}

// TestTerms holds what a text is about in scripts that part their words, that do not, and that do so after each syllable.
func TestTerms(t *testing.T) {
	for text, want := range map[string][]string{
		"The ferry to Larkholm": {"ferry", "larkholm"},
		"渡船复航":                  {"渡船", "船复", "复航"},
		"섬 여객선 다시":              {"여객선", "다시"},
		"a it 12":               nil,
	} {
		var got []string
		eachTerm(text, func(w string) { got = append(got, w) })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
