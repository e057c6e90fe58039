package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAppendJSON(t *testing.T) {
	strong := []Run{{Text: "old", Marks: MarkStrong}, {Text: " harbour"}}
	tests := []struct {
		name string
		in   Article
		want string // without the head that all have
	}{
		{name: "zero", in: Article{}, want: ``},
		{
			name: "strings that could end a script",
			in:   Article{Title: "</script><!-- & \u2028 \x00 \xff \""},
			want: `,"title":"\u003c/script\u003e\u003c!-- \u0026 \u2028 \u0000 ` + "\uFFFD" + ` \""`,
		},
		{
			name: "dates keep offset and precision",
			in: Article{Published: Date{Year: 2024, Month: 3, Day: 14, Precision: PrecisionDay},
				Modified: Date{Year: 2024, Month: 3, Day: 15, Hour: 9, Offset: -150, Precision: PrecisionZoned}},
			want: `,"published":"2024-03-14","modified":"2024-03-15T09:00:00-02:30"`,
		},
		{
			name: "text always, runs only with marks",
			in:   Article{Body: []Node{&Paragraph{Text: Plainly("plain")}, &Paragraph{Text: strong, Label: "RS"}, &Paragraph{}}},
			want: `,"body":[{"type":"paragraph","text":"plain"},{"type":"paragraph","text":"old harbour","runs":[{"text":"old","marks":["strong"]},{"text":" harbour"}],"label":"RS"},{"type":"paragraph","text":""}]`,
		},
		{
			name: "the first speaker is written, an unknown one is not",
			in:   Article{Body: []Node{&QATurn{Kind: TurnQuestion, Cue: CueLabel}, &QATurn{Kind: TurnAnswer, Speaker: -1}}},
			want: `,"body":[{"type":"turn","kind":"question","speaker":0,"cue":"label"},{"type":"turn","kind":"answer"}]`,
		},
		{
			name: "cells are strings unless marked",
			in:   Article{Body: []Node{&Table{Head: []Cell{{Plainly("Port")}}, Rows: [][]Cell{{{strong}, {}}, nil}}}},
			want: `,"body":[{"type":"table","head":["Port"],"rows":[[{"text":"old harbour","runs":[{"text":"old","marks":["strong"]},{"text":" harbour"}]},""],[]]}]`,
		},
		{
			name: "nested lists and quotes",
			in:   Article{Body: []Node{&List{Ordered: true, Items: [][]Node{{&Break{}}, nil}}, &Quote{Pull: true, Source: "Ina"}}},
			want: `,"body":[{"type":"list","ordered":true,"items":[[{"type":"break"}],[]]},{"type":"quote","source":"Ina","pull":true}]`,
		},
		{
			name: "caption and credit",
			in:   Article{Lead: &Figure{URL: "https://a.example/x.jpg", Width: 10, Caption: Caption{Credit: Credit{Text: "Ina/QQ", Agency: "QQ"}}}},
			want: `,"lead":{"type":"figure","url":"https://a.example/x.jpg","width":10,"caption":{"text":"","credit":{"text":"Ina/QQ","agency":"QQ"}}}`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := `{"version":1,"kind":"article","confidence":0` + tt.want + `}`
			if diff := cmp.Diff(want, string(tt.in.AppendJSON(nil))); diff != "" {
				t.Errorf("AppendJSON (-want +got)\n%s", diff)
			}
		})
	}
}

func TestAppendJSONAppends(t *testing.T) {
	a := &Article{Title: "x"}
	one := string(a.AppendJSON(nil))
	if diff := cmp.Diff(one+one, string(a.AppendJSON(a.AppendJSON(nil)))); diff != "" {
		t.Errorf("twice (-want +got)\n%s", diff)
	}
}

func TestConfidence(t *testing.T) {
	for in, want := range map[float64]string{0: "0", 1: "1", 0.97: "0.97", 1.0 / 3: "0.3333", 0.99996: "1", math.Inf(1): "0", 1e305: "0"} {
		got := string((&Article{Confidence: in}).AppendJSON(nil))
		if diff := cmp.Diff(`{"version":1,"kind":"article","confidence":`+want+`}`, got); diff != "" {
			t.Errorf("%v (-want +got)\n%s", in, diff)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	for seed := range uint64(400) {
		checkRoundTrip(t, newGenerator(seed).article())
	}
}

func FuzzRoundTrip(f *testing.F) {
	f.Add(uint64(1), "a title", "a word")
	f.Fuzz(func(t *testing.T, seed uint64, title, text string) {
		a := newGenerator(seed).article()
		a.Title = strings.ToValidUTF8(title, "\uFFFD")
		if text = strings.ToValidUTF8(text, "\uFFFD"); text != "" {
			a.Body = append(a.Body, &Paragraph{Text: []Run{{Text: text, Marks: MarkLink, URL: text}}}, &Code{Text: text})
		}
		checkRoundTrip(t, a)
	})
}

// checkRoundTrip fails unless a comes back whole, its JSON is what another reader takes, and no byte of it can end a script.
func checkRoundTrip(t *testing.T, a *Article) {
	t.Helper()
	src := a.AppendJSON(nil)
	got, err := ReadJSON(src)
	if err != nil {
		t.Fatalf("ReadJSON: %v\n%s", err, src)
	}
	if diff := cmp.Diff(a, got); diff != "" {
		t.Fatalf("round trip (-want +got)\n%s", diff)
	}
	if !json.Valid(src) || bytes.ContainsAny(src, "<>&\n\u2028") {
		t.Fatalf("not valid or not safe:\n%s", src)
	}
}

func FuzzReadJSON(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(newGenerator(seed).article().AppendJSON(nil))
	}
	f.Add([]byte(`{"version":1,"body":[null]}`))
	f.Fuzz(func(t *testing.T, src []byte) {
		a, err := ReadJSON(src)
		if err != nil {
			var re *ReadError
			if !errors.As(err, &re) || a != nil {
				t.Fatalf("got %v and error %T", a, err)
			}
			return
		}
		once := a.AppendJSON(nil)
		again, err := ReadJSON(once)
		if err != nil {
			t.Fatalf("own output: %v", err)
		}
		if diff := cmp.Diff(string(once), string(again.AppendJSON(nil))); diff != "" {
			t.Fatalf("second writing (-first +second)\n%s", diff)
		}
	})
}

func TestReadJSONErrors(t *testing.T) {
	tests := []struct {
		name, in string
		is       error
		want     string
	}{
		{"empty", "", ErrSyntax, "article: not a JSON document: jsontext: no value at offset 0"},
		{"cut", `{"version":1,"title":"x`, ErrSyntax, "article: not a JSON document: jsontext: string without end at offset 21"},
		{"two documents", `{"version":1}{"version":1}`, ErrSyntax, "article: not a JSON document: no object"},
		{"no version", `{"title":"x"}`, ErrVersion, "article: version: unknown version of the format"},
		{"later version", `{"version":2}`, ErrVersion, "article: version: unknown version of the format"},
		{"wrong type", `{"version":1,"title":7}`, ErrValue, "article: title: value does not fit its key: want string, got number"},
		{"wrong node", `{"version":1,"body":[{"type":"break"},{"type":"poem"}]}`, ErrValue, `article: body[1]: value does not fit its key: unknown type of node "poem"`},
		{"wrong mark", `{"version":1,"body":[{"type":"turn","body":[{"type":"paragraph","runs":[{"text":"x","marks":["strong","loud"]}]}]}]}`,
			ErrValue, `article: body[0].body[0].runs[0].marks[1]: value does not fit its key: unknown name "loud"`},
		{"wrong date", `{"version":1,"published":"14 March"}`, ErrValue, "article: published: value does not fit its key: want a date, got 14 March"},
		{"first fault wins", `{"version":1,"kind":"poem","title":7}`, ErrValue, `article: kind: value does not fit its key: unknown name "poem"`},
		{"whole number", `{"version":1,"lead":{"width":1.5}}`, ErrValue, "article: lead.width: value does not fit its key: want a whole number, got 1.5"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := ReadJSON([]byte(tt.in))
			if a != nil || !errors.Is(err, tt.is) {
				t.Fatalf("got %v and error %v, want error %v", a, err, tt.is)
			}
			if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
				t.Errorf("error (-want +got)\n%s", diff)
			}
		})
	}
}

func TestReadJSONTakes(t *testing.T) {
	in := `{"future":{"a":[1]},"version":1,"title":null,"topics":[],"body":[{"x":1,"type":"turn","speaker":null},
		{"runs":[{"text":"a","marks":["link"],"url":"u"}],"text":"a","type":"paragraph"}]}`
	want := &Article{Body: []Node{&QATurn{Speaker: -1}, &Paragraph{Text: []Run{{Text: "a", Marks: MarkLink, URL: "u"}}}}}
	got, err := ReadJSON([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("unknown keys, nulls and any order (-want +got)\n%s", diff)
	}
}

func TestStandardMarshaling(t *testing.T) {
	want := newGenerator(7).article()
	src, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	got := &Article{}
	if err := json.Unmarshal(src, got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("through encoding/json (-want +got)\n%s", diff)
	}
}

func BenchmarkJSON(b *testing.B) {
	for _, times := range []int{1, 10, 100} {
		a := &Article{Title: "Harbour"}
		for i := range 10 * times {
			a.Body = append(a.Body, newGenerator(uint64(i%10)).nodes(3)...)
		}
		src := a.AppendJSON(nil)
		b.Run("append/"+strconv.Itoa(times)+"x", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			buf := make([]byte, 0, len(src))
			for b.Loop() {
				buf = a.AppendJSON(buf[:0])
			}
		})
		b.Run("read/"+strconv.Itoa(times)+"x", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := ReadJSON(src); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
