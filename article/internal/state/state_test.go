package state

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// Two paragraphs, long enough together for an article.
const (
	first = "The ferry to Larkholm will run again from Monday, the harbour board said after a winter in which the island " +
		"was reached only by the mail boat and whoever owned a dinghy of his own."
	second = "Its new engine was built in the yard at Sandvika, where twelve apprentices worked on it for a year, and the " +
		"first tickets will be sold to the pupils of the island's only school."
	both = "<p>" + first + "</p><p>" + second + "</p>"
)

var declared = Page{Titles: []string{"Larkholm ferry runs again"}, Descriptions: []string{"The harbour board has a new engine built."}}

func TestFind(t *testing.T) {
	story := `"title":"Larkholm ferry runs again","url":"/larkholm"`
	spans := `[{"type":"text","text":"` + first[:20] + `"},{"type":"text","marks":[{"type":"bold"}],"text":"` + first[20:] + `"}]`
	marked := "<p>" + first[:20] + "<strong>" + first[20:] + "</strong></p>"
	escape := strings.NewReplacer(`"`, `\"`, "<", `\u003c`)
	pad := strings.Repeat(" ", minValue)
	tests := []struct {
		name   string
		script string
		want   Text
	}{
		{"markup in one string", `{"page":{` + story + `,"body":"` + both + `"}}`, Text{HTML: both, Key: "body"}},
		{"markup as references", `{` + story + `,"body":"&lt;p&gt;` + first + `&lt;/p&gt;&lt;p&gt;` + second + `&lt;/p&gt;"}`, Text{HTML: both, Key: "body"}},
		{"plain text", `{` + story + `,"articleBody":"` + first + `\n` + second + first + `"}`, Text{Plain: first + "\n" + second + first, Key: "articlebody"}},
		{"assignment", `var n = 1; window.__STORY__ = {` + story + `,"body":"` + both + `"}; start({});`, Text{HTML: both, Key: "body"}},
		{"unquoted keys, returned", `window.s=(function(a){return {title:"Larkholm ferry runs again",id:a,body:"` + both + `"}}(7));`, Text{HTML: both, Key: "body"}},
		{"JSON in a string", `load(JSON.parse("` + escape.Replace(`{`+story+`,"body":"`+both+`"}`) + `"))`, Text{HTML: both, Key: "body"}},
		{"JSON in a string of JSON", `{` + story + `,"body":"` + escape.Replace(`{"blocks":[{"type":"paragraph","text":"`+first+`"},{"type":"paragraph","text":"`+second+`"}]}`) + `"}`,
			Text{HTML: both, Key: "blocks"}},
		{"hidden from XML", "\n//<![CDATA[\nvar s = {" + story + `,"body":"` + both + "\"};\n//]]>", Text{HTML: both, Key: "body"}},
		{"signs of Angular", strings.NewReplacer(`"`, "&q;", "<", "&l;", ">", "&g;", "'", "&s;").Replace(`{"/api/story?with=related":{` + story + `,"body":"` + both + `"}}`), Text{HTML: both, Key: "body"}},
		{"list of blocks", `{` + story + `,"content":[{"type":"paragraph","text":"` + first + `"},{"type":"heading","level":3,"text":"Engine"},{"type":"ad","text":"Buy a boat, while there are boats to be bought."},{"type":"paragraph","text":"` + second + `"}]}`,
			Text{HTML: "<p>" + first + "</p><h3>Engine</h3><p>" + second + "</p>", Key: "content"}},
		{"list of texts", `{` + story + `,"paragraphs":["` + first + `","` + second + `"]}`, Text{HTML: both, Key: "paragraphs"}},
		{"tree with marks", `{` + story + `,"doc":{"type":"doc","content":[{"type":"paragraph","content":` + spans + `},{"type":"paragraph","content":[{"type":"text","text":"` + second + `"}]}]}}`,
			Text{HTML: marked + "<p>" + second + "</p>", Key: "content"}},
		{"items without a list", `{` + story + `,"body":[{"_type":"block","style":"normal","text":"` + first + `"},{"_type":"block","listItem":"bullet","text":"` + second + `"},{"_type":"block","listItem":"bullet","text":"Ferry"}]}`,
			Text{HTML: "<p>" + first + "</p><ul><li><p>" + second + "</p></li><li><p>Ferry</p></li></ul>", Key: "body"}},
		{"elements as lists", `{` + story + `,"body":["div",["p",{"class":"x"},"` + first[:20] + `",["em","` + first[20:] + `"]],["p","` + second + `"]]}`,
			Text{HTML: "<div><p>" + first[:20] + "<em>" + first[20:] + "</em></p><p>" + second + "</p></div>", Key: "body"}},
		{"numbered members", `{` + story + `,"pages":{"1":{"top":"` + first + `"},"2":{"top":"` + second + `"}}}`,
			Text{HTML: "<div><p>" + first + "</p></div><div><p>" + second + "</p></div>", Key: "pages"}},
		{"parts by name", `{"ROOT_QUERY":{"x":1},"Post:1":{` + story + `,"paragraphs":[{"__ref":"Paragraph:a"},{"__ref":"Paragraph:b"}]},"Paragraph:a":{"type":"P","text":"` + first + `"},"Paragraph:b":{"type":"P","text":"` + second + `"}}`,
			Text{HTML: both, Key: "paragraphs"}},
		{"parts by number", `[{"data":1},{"title":2,"url":3,"body":4},"Larkholm ferry runs again","/larkholm","` + both + `"]`, Text{HTML: both, Key: "body"}},
		{"stream", `self.__next_f.push([1,"1:{` + escape.Replace(story+`,"body":"$2"`) + pad + `}\n2:T` + strconv.FormatInt(int64(len(both)), 16) + `,"]);self.__next_f.push([1,"` + escape.Replace(both) + `"])`,
			Text{HTML: both, Key: "body"}},
		{"text beside its markup", `{` + story + `,"body":[{"text":"` + first + `","html":"<p>` + first + `</p>"},{"text":"` + second + `","html":"<p>` + second + `</p>"}]}`,
			Text{HTML: "<div><p>" + first + "</p></div><div><p>" + second + "</p></div>", Key: "body"}},
		{"introduction beside the body", `{` + story + `,"intro":"<p>It was a long winter on Larkholm, and a quiet one.</p><p>Now it is over at last.</p>","body":"` + both + `"}`,
			Text{HTML: "<p>It was a long winter on Larkholm, and a quiet one.</p><p>Now it is over at last.</p>" + both, Key: "body"}},
		{"marks of the program", `{` + story + `,"body":"<p>` + first + `</p>$$AD_1$$<p>` + second + `</p>"}`, Text{HTML: both, Key: "body"}},
		{"one of several stories", `{"stories":[{"title":"Bakery closes","url":"/b","body":"` + strings.ReplaceAll(both, "ferry", "oven") + both + `"},{` + story + `,"body":"` + both + `"}]}`,
			Text{HTML: both, Key: "body"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok, _ := Find(slices.Values([]string{tt.script}), declared, jsontext.Limits{})
			if diff := cmp.Diff(tt.want, got); diff != "" || !ok {
				t.Errorf("found %v (-want +got):\n%s", ok, diff)
			}
		})
	}
}

func TestFindNothing(t *testing.T) {
	long := strings.Repeat(first+" ", 3)
	tests := []struct{ name, script, reason string }{
		{"nothing", ``, ""},
		{"summary", `{"title":"Larkholm ferry runs again","url":"/x","description":"` + first + second + `"}`, "one paragraph under a summary's name"},
		{"foreign words", `{"consent":{"text":"` + long + `"},"cookiePolicy":"` + long + `"}`, "what a consent dialogue says"},
		{"other stories", `{"items":[{"title":"Bakery closes for good","url":"/1","text":"The baker of the old town shuts his doors after forty years of bread and cake."},{"title":"Mayor resigns at last","url":"/2","text":"She leaves the hall for the sea, she told the council on the last day of autumn."}]}`, "teasers of other stories"},
		{"another text", `{"text":"` + strings.Repeat("<p>All rights to this game belong to those who made it and to nobody else in the world.</p>", 4) + `"}`, "nothing ties it to the page"},
		{"program", `var o = {"body": "function(a){ if (a == 1) { b(); } else { c = 2; } ` + strings.Repeat("x = y + ferry; board = engine; ", 30) + `"}`, "signs of a program"},
		{"list of topics", `{"title":"Larkholm ferry runs again","url":"/x","content":[` + strings.Repeat(`"Harbours and ferries","Engines of today",`, 12) + `"Sea"]}`, "short texts only"},
		{"template", `<div>` + both + `</div>`, "no data"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, ok, _ := Find(slices.Values([]string{tt.script}), declared, jsontext.Limits{}); ok {
				t.Errorf("found %+v, want nothing: %s", got, tt.reason)
			}
		})
	}
}

func TestFindLimit(t *testing.T) {
	script := `{"title":"Larkholm ferry runs again","url":"/x","body":"` + both + `","more":"` + strings.Repeat(first, 9) + `"}`
	got, ok, err := Find(slices.Values([]string{script}), declared, jsontext.Limits{Bytes: len(script) - 9*len(first)})
	if diff := cmp.Diff(Text{HTML: both, Key: "body"}, got); diff != "" || !ok {
		t.Errorf("found %v (-want +got):\n%s", ok, diff)
	}
	if limit := (*jsontext.LimitError)(nil); !errors.As(err, &limit) {
		t.Errorf("error %v, want that of the limit", err)
	}
}

// TestFindLinear feeds what grows faster than the input where a reader is careless: such a one would take minutes.
func TestFindLinear(t *testing.T) {
	const (
		n    = 100_000
		long = 20 * time.Second // the slowest takes less than one, on a machine that does other things as well
	)
	lim := jsontext.Limits{Bytes: 8 << 20}
	tests := []struct{ name, script string }{
		{"open lists", strings.Repeat("[", n)},
		{"open objects", strings.Repeat(`{"a":`, n)},
		{"assigned brackets", strings.Repeat("={", n)},
		{"assigned lists of open strings", strings.Repeat(`=["`, n)},
		{"open comments", strings.Repeat("/*", n)},
		{"open arguments", strings.Repeat(`(["a","b`, n)},
		{"pushes", strings.Repeat("self.__next_f.push([1,", n)},
		{"parts by number that hold each other", "[" + strings.Repeat("[1,1],", n) + "1]"},
		{"parts by name that hold themselves", `{"a:1":{` + strings.Repeat(`"x":{"__ref":"a:1"},`, n) + `"y":1}}`},
		{"open tags and marks", `{"title":"Larkholm ferry runs again","body":"` + strings.Repeat("<p &lt; {{ ", n) + `"}`},
		{"nested nodes", `{"title":"Larkholm ferry runs again","body":[` + strings.Repeat(`{"type":"p","children":[{"text":"`+first+`"}, "`, n/100) + `]}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			Find(slices.Values([]string{tt.script}), declared, lim)
			if took := time.Since(start); took > long {
				t.Errorf("took %v for %d bytes", took, len(tt.script))
			}
		})
	}
}
