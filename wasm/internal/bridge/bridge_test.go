package bridge

import (
	"encoding/binary"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// asked builds a request as request.js does.
type asked struct {
	door, format, trace     byte
	url, charset, mediaType string
	limits                  [6]int
	page                    string
}

func (a asked) bytes() []byte {
	b := []byte{byte(opParse), a.door, a.format, a.trace}
	for _, s := range []string{a.url, a.charset, a.mediaType} {
		b = append(binary.AppendUvarint(b, uint64(len(s))), s...)
	}
	for _, n := range a.limits {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return append(b, a.page...)
}

// run takes src through a fresh bridge.
func run(src []byte) (Status, string) {
	var b Bridge
	copy(b.Alloc(len(src)), src)
	out := b.Run(len(src))
	return Status(out[0]), string(out[1:])
}

const page = `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry crosses the sound twice a day, and nobody has missed it yet.</p></article></body></html>`

func TestReadRequest(t *testing.T) {
	tests := []struct {
		name string
		in   []byte
		want request
	}{
		{
			"every field",
			asked{1, 2, 1, "https://a.example/b", "utf-8", "text/plain", [6]int{1, 200, 3, 4, 1 << 20, 6}, "page"}.bytes(),
			request{
				op: opParse, door: doorText, payload: []byte("page"),
				options: parse.Options{
					URL: "https://a.example/b", Charset: "utf-8", Header: "text/plain", Format: parse.FormatText, Trace: true, MaxBytes: 1,
					Limits: parse.Limits{Nodes: 200, Depth: 3, Attrs: 4, JSONBytes: 1 << 20, JSONDepth: 6},
				},
			},
		},
		{"nothing set", asked{}.bytes(), request{op: opParse, payload: []byte{}}},
		{"render", append([]byte{byte(opRender), 4}, "text{}"...), request{op: opRender, format: "text", payload: []byte("{}")}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := readRequest(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got, cmp.AllowUnexported(request{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDamagedRequests(t *testing.T) {
	whole := asked{url: "https://a.example/"}.bytes()
	damaged := map[string][]byte{
		"nothing":          {},
		"unknown op":       {9},
		"unknown door":     asked{door: 7}.bytes(),
		"unknown format":   asked{format: 9}.bytes(),
		"string too long":  {byte(opParse), 0, 0, 0, 200, 1},
		"number too large": {byte(opParse), 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
	}
	for i := range whole {
		damaged["cut"] = whole[:i]
		for name, src := range damaged {
			status, text := run(src)
			if status != StatusError || !strings.HasPrefix(text, "internal\n") {
				t.Fatalf("%s, %x: got status %d, %q", name, src, status, text)
			}
		}
	}
}

func TestRunBeyondTheBuffer(t *testing.T) {
	var b Bridge
	b.Alloc(4)
	if out := b.Run(5); Status(out[0]) != StatusError {
		t.Errorf("got status %d", out[0])
	}
}

func TestParse(t *testing.T) {
	a, err := parse.Article([]byte(page), parse.Options{URL: "https://a.example/"})
	if err != nil {
		t.Fatal(err)
	}
	status, got := run(asked{url: "https://a.example/", page: page}.bytes())
	if status != StatusDone {
		t.Fatalf("status %d: %s", status, got)
	}
	if diff := cmp.Diff(string(a.AppendJSON(nil)), got); diff != "" {
		t.Errorf("the bridge and the library differ (-library +bridge):\n%s", diff)
	}
}

func TestEvents(t *testing.T) {
	// <body><p class=x>Nine words stand in this one short paragraph here.</p></body>
	src := "\x02\x00\x04body\x00\x02\x00\x01p\x01\x00\x05class\x01x\x01\x32Nine words stand in this one short paragraph here.\x00\x00"
	status, got := run(asked{door: 2, page: src}.bytes())
	if status != StatusDone || !strings.Contains(got, "Nine words stand in this one short paragraph here.") {
		t.Errorf("status %d: %s", status, got)
	}
	if status, got := run(asked{door: 2, page: src[:len(src)-9]}.bytes()); status != StatusError {
		t.Errorf("damaged events: status %d: %s", status, got)
	}
	if status, got := run(asked{door: 2, page: src, limits: [6]int{10}}.bytes()); status != StatusError || !strings.HasPrefix(got, "too-large\n") {
		t.Errorf("events beyond the limit: status %d: %s", status, got)
	}
}

func TestErrors(t *testing.T) {
	tests := []struct {
		name string
		in   []byte
		want string
	}{
		{"no words", asked{page: "<p> </p>"}.bytes(), "no-words"},
		{"too large", asked{page: page, limits: [6]int{5}}.bytes(), "too-large"},
		{"charset", asked{page: page, charset: "no-such-charset"}.bytes(), "charset"},
		{"format", append([]byte{byte(opRender), 3}, "odd{}"...), "format"},
		{"article", append([]byte{byte(opRender), 8}, "markdown{"...), "article"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			status, text := run(tt.in)
			code, message, _ := strings.Cut(text, "\n")
			if status != StatusError || code != tt.want || message == "" {
				t.Errorf("want %s, got status %d, %q: %q", tt.want, status, code, message)
			}
		})
	}
}

func TestRender(t *testing.T) {
	a := &article.Article{Title: "Ferry", Body: []article.Node{&article.Paragraph{Text: article.Plainly("It crosses.")}}}
	status, got := run(append([]byte{byte(opRender), 8}, "markdown"+string(a.AppendJSON(nil))...))
	if status != StatusDone || !strings.Contains(got, "# Ferry") || !strings.Contains(got, "It crosses.") {
		t.Errorf("status %d: %s", status, got)
	}
}

func TestTrace(t *testing.T) {
	trace := &article.Trace{Blocks: []article.TraceBlock{
		{Text: "a \"b\"\n\\ é \xff", Kind: "text", Path: "body > p", Verdict: article.Verdict{
			Label: article.LabelBody, Margin: 1.25, Votes: []article.Vote{{Rule: "prose", Label: article.LabelBody, Weight: -0.5}},
		}},
		{Kind: "image"},
	}}
	out := appendTrace([]byte(`{"version":1}`), trace)
	var got struct {
		Version int
		Trace   struct {
			Blocks []struct {
				Text, Kind, Path, Label string
				Margin                  float64
				Votes                   []struct {
					Rule, Label string
					Weight      float64
				}
			}
		}
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b := got.Trace.Blocks
	if got.Version != 1 || len(b) != 2 || b[0].Text != "a \"b\"\n\\ é \ufffd" || b[0].Label != "body" || b[0].Margin != 1.25 || b[0].Votes[0].Weight != -0.5 || b[1].Kind != "image" {
		t.Errorf("got %+v from %s", got, out)
	}
}

func TestBuffersDoNotStay(t *testing.T) {
	var b Bridge
	b.Alloc(2 * keep)
	b.Alloc(10)
	if cap(b.in) > keep {
		t.Errorf("a buffer of %d bytes stays after a large page", cap(b.in))
	}
	first := &b.Alloc(10)[0]
	if second := &b.Alloc(8)[0]; first != second {
		t.Error("small pages do not share a buffer")
	}
}

func FuzzRun(f *testing.F) {
	f.Add(asked{page: page, url: "https://a.example/"}.bytes())
	f.Add(asked{door: 2, page: "\x02\x00\x01p\x00\x01\x04word\x00"}.bytes())
	f.Add(append([]byte{byte(opRender), 4}, `text{"version":1}`...))
	f.Fuzz(func(t *testing.T, src []byte) {
		one, first := run(src)
		two, second := run(src)
		if one != two || first != second {
			t.Errorf("two answers to %x: %d %q, %d %q", src, one, first, two, second)
		}
		if one > StatusCharset {
			t.Errorf("status %d", one)
		}
	})
}

// The page declares a charset whose tables the js build leaves out.
func TestMisdeclared(t *testing.T) {
	notices := []article.Notice{{Text: "one", Origin: "url"}, {Text: noDecoder + "KOI8-R in meta element", Origin: "charset"}}
	tests := []struct {
		name, charset, page string
		misdeclared         bool
		want                []article.Notice
	}{
		{"UTF-8", "KOI8-R", "Gruß, Füße", true, []article.Notice{notices[0], {Text: "the input declares koi8-r and is UTF-8", Origin: "charset"}}},
		{"ASCII", "KOI8-R", "plain", true, notices[:1]},
		{"one letter may be an accident", "KOI8-R", "Gruß", false, nil},
		{"not UTF-8", "KOI8-R", "Gru\xdf", false, nil},
		{"escape sequences are ASCII", "ISO-2022-JP", "plain", false, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := misdeclared(tt.charset, []byte(tt.page))
			if got != tt.misdeclared {
				t.Fatalf("misdeclared: %t", got)
			}
			if !got {
				return
			}
			if diff := cmp.Diff(tt.want, withDecoders(notices, tt.charset, []byte(tt.page))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
