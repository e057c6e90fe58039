package jsontext

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func str(s string) Value    { return Value{Kind: String, Str: s} }
func num(s string) Value    { return Value{Kind: Number, Str: s} }
func arr(vs ...Value) Value { return Value{Kind: Array, Vals: vs} }
func lit(b bool) Value      { return Value{Kind: Bool, Str: strconv.FormatBool(b)} }
func obj(members ...any) Value {
	v := Value{Kind: Object}
	for i := 0; i < len(members); i += 2 {
		v.Keys = append(v.Keys, members[i].(string))
		v.Vals = append(v.Vals, members[i+1].(Value))
	}
	return v
}

func TestParse(t *testing.T) {
	headline := obj("headline", str("Tide"))
	tests := []struct {
		name, in string
		want     Value
		err      string
	}{
		// What RFC 8259 allows.
		{name: "object", in: ` {"a" : [1, -2.5e+3, true, false, null, "x", {}, []]} `,
			want: obj("a", arr(num("1"), num("-2.5e+3"), lit(true), lit(false), Value{}, str("x"), obj(), arr()))},
		{name: "escapes", in: `"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude9a"`, want: str("\"\\/\b\f\n\r\té🚚")},
		{name: "empty string", in: `""`, want: str("")},
		{name: "key twice", in: `{"a":1,"a":2}`, want: obj("a", num("1"), "a", num("2"))},

		// What pages add and nothing is lost by taking.
		{name: "byte order mark", in: "\ufeff{\"headline\":\"Tide\"}", want: headline},
		{name: "no-break space outside", in: "{\u00a0\"headline\":\u00a0\"Tide\"}", want: headline},
		{name: "comment wrapper", in: "<!--\n{\"headline\":\"Tide\"}\n-->", want: headline},
		{name: "commented CDATA", in: "//<![CDATA[\n{\"headline\":\"Tide\"}\n//]]>", want: headline},
		{name: "commented CDATA on one line", in: `// <![CDATA[ {"headline":"Tide"} // ]]>`, want: headline},
		{name: "CDATA in block comments", in: `/*<![CDATA[*/{"headline":"Tide"}/*]]>*/`, want: headline},
		{name: "script comments", in: "{ // the title\n \"headline\": /* here */ \"Tide\" /* done */ }", want: headline},
		{name: "semicolon", in: `{"headline":"Tide"};`, want: headline},
		{name: "trailing commas", in: `{"a":[1,2,],}`, want: obj("a", arr(num("1"), num("2")))},
		{name: "missing comma", in: "{\"a\":\"x\"\n\"b\":[1 2]}", want: obj("a", str("x"), "b", arr(num("1"), num("2")))},
		{name: "escapes of JavaScript", in: `{"a":"\x3cb\> \x4g \x5"}`, want: obj("a", str(`<b> \x4g \x5`))},
		{name: "raw line ends", in: "{\"a\":\"one\r\ntwo\tthree\x01\"}", want: obj("a", str("one\r\ntwo\tthree\x01"))},
		{name: "line end escaped as in scripts", in: "\"one \\\ntwo\"", want: str("one \ntwo")},
		{name: "single quotes", in: `{'a':'don't, they said','b':'x "y"'}`, want: obj("a", str("don't, they said"), "b", str(`x "y"`))},
		{name: "unquoted keys", in: `{title:"a", $_b2:1}`, want: obj("title", str("a"), "$_b2", num("1"))},
		{name: "quotes inside", in: `{"a":"He said "no", twice","b":["the "end"","x"]}`, want: obj("a", str(`He said "no", twice`), "b", arr(str(`the "end"`), str("x")))},
		{name: "backslash that escapes nothing", in: `"C:\dir \' \q\"`, want: str(`C:\dir ' \q"`), err: "jsontext: string without end at offset 0"},
		{name: "backslash before half an escape", in: `["\u12","\uZZZZ"]`, want: arr(str(`\u12`), str(`\uZZZZ`))},
		{name: "half a surrogate pair", in: `["\ud83d","\ud83dx","\ud83d\u0041","\ude9a"]`, want: arr(str("\uFFFD"), str("\uFFFDx"), str("\uFFFDA"), str("\uFFFD"))},
		{name: "entities for quotes", in: `{&quot;headline&quot;:&quot;Tide &amp;amp; &#39;x&#39;&quot;}`, want: obj("headline", str("Tide &amp; 'x'"))},
		{name: "entities inside strings stay", in: `{"a":"Tide &amp; &quot;x&quot;"}`, want: obj("a", str("Tide &amp; &quot;x&quot;"))},
		{name: "several values", in: `{"a":1}{"b":2},{"c":3}`, want: arr(obj("a", num("1")), obj("b", num("2")), obj("c", num("3")))},
		{name: "loose numbers", in: `[+1,.5,007]`, want: arr(num("+1"), num(".5"), num("007"))},
		{name: "not a value", in: `{"a":undefined,"b":NaN}`, want: obj("a", Value{}, "b", Value{})},

		// What loses something, and so is an error.
		{name: "nothing", in: "  ", err: "jsontext: no value at offset 2"},
		{name: "cut in a string", in: `{"a":1,"b":"har`, want: obj("a", num("1"), "b", str("har")), err: "jsontext: string without end at offset 11"},
		{name: "cut after a colon", in: `[{"a":1,"b":`, want: arr(obj("a", num("1"), "b", Value{})), err: "jsontext: end of text inside an object at offset 12"},
		{name: "cut inside a key", in: `{"a":1,"b`, want: obj("a", num("1"), "b", Value{}), err: "jsontext: string without end at offset 7"},
		{name: "wrong bracket", in: `{"a":[1,2},"b":3}`, want: arr(obj("a", arr(num("1"), num("2"))), str("b"), num("3")), err: "jsontext: wrong bracket at offset 9"},
		{name: "bracket too many", in: `{"a":1}]`, want: obj("a", num("1")), err: "jsontext: bracket that closes nothing at offset 7"},
		{name: "assignment", in: `window.state = {"a":1};`, want: obj("a", num("1")), err: "jsontext: unexpected word at offset 0"},
		{name: "word for a value", in: `{"a":maybe,"b":1}`, want: obj("a", Value{}, "b", num("1")), err: "jsontext: unexpected word at offset 5"},
		{name: "no colon", in: `{"a" "x","b":1}`, want: obj("a", str("x"), "b", num("1")), err: "jsontext: no colon after key at offset 5"},
		{name: "object for a key", in: `{{"a":1}:2}`, want: obj("", obj("a", num("1")), "2", Value{}), err: "jsontext: key is no string at offset 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse(tt.in, Limits{})
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("value (-want +got)\n%s", diff)
			}
			msg := ""
			if err != nil {
				msg = err.Error()
			}
			if diff := cmp.Diff(tt.err, msg); diff != "" {
				t.Errorf("error (-want +got)\n%s", diff)
			}
		})
	}
}

func TestLimits(t *testing.T) {
	v, err := Parse(`{"a":[[[1,"]"]]],"b":2}`, Limits{Depth: 2})
	if diff := cmp.Diff(obj("a", arr(Value{}), "b", num("2")), v); diff != "" {
		t.Errorf("depth (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(error(&LimitError{Offset: 6, Name: "depth", Max: 2}), err); diff != "" {
		t.Errorf("depth, error (-want +got)\n%s", diff)
	}
	v, err = Parse(`{"a":1,"b":2}`, Limits{Bytes: 7})
	if diff := cmp.Diff(obj("a", num("1")), v); diff != "" {
		t.Errorf("bytes (-want +got)\n%s", diff)
	}
	var limit *LimitError
	if !errors.As(err, &limit) || limit.Error() != "jsontext: limit of 7 bytes passed at offset 7" {
		t.Errorf("bytes: error %v", err)
	}
}

func TestValue(t *testing.T) {
	v, err := Parse(`{"@type":["","NewsArticle"],"name":"x","name":"y","n":4,"free":"true","no":null}`, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	type facts struct {
		Type, Name, N, Missing string
		Free, NotFree          bool
		One, None              []Value
	}
	want := facts{Type: "NewsArticle", Name: "y", N: "4", Free: true, One: []Value{num("4")}}
	got := facts{v.Get("@type").Text(), v.Get("name").Text(), v.Get("n").Text(), v.Get("x").Text(),
		v.Get("free").IsTrue(), v.Get("n").IsTrue(), v.Get("n").List(), v.Get("no").List()}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// plainly turns a Value into what encoding/json makes of the same text.
func plainly(v Value) any {
	switch v.Kind {
	case Bool:
		return v.Str == "true"
	case Number:
		return json.Number(v.Str)
	case String:
		return v.Str
	case Array:
		out := make([]any, 0)
		for _, e := range v.Vals {
			out = append(out, plainly(e))
		}
		return out
	case Object:
		out := map[string]any{}
		for i, k := range v.Keys {
			out[k] = plainly(v.Vals[i])
		}
		return out
	case Null:
	}
	return nil
}

// FuzzParse: on valid JSON the reader agrees with encoding/json; on anything it ends and tells the same twice.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":[1,-2.5e+3,true,null,"x\u00e9"]}`, "<!--{'a':1}-->", `{&quot;a&quot;:1}`, `["a",{"b":"c"},[]]`,
		`["\ud83d\ude9a",", ","\"]"]`, `{"":"\\"}`, `[[[[[[[[`, `"He said "no""`, "/*", `{a:`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s, Limits{})
		v2, err2 := Parse(s, Limits{})
		if !cmp.Equal(v, v2) || (err == nil) != (err2 == nil) {
			t.Fatal("two answers")
		}
		dec := json.NewDecoder(strings.NewReader(s))
		dec.UseNumber()
		var want any
		var limit *LimitError
		if !json.Valid([]byte(s)) || dec.Decode(&want) != nil || errors.As(err, &limit) || strings.ContainsRune(s, '\uFFFD') || s != strings.ToValidUTF8(s, "") {
			return
		}
		if err != nil {
			t.Fatalf("valid JSON refused: %v", err)
		}
		if diff := cmp.Diff(want, plainly(v)); diff != "" {
			t.Fatalf("encoding/json and Parse (-want +got)\n%s", diff)
		}
	})
}

// FuzzAppendString: any string comes back as it was, but for bytes that are no UTF-8, in a form that can stand in a script.
func FuzzAppendString(f *testing.F) {
	for _, s := range []string{"", "a\x00b", "</script>", "\xff\xc3", "\u2028\u2029", `"\`, "\x7f&"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		out := string(AppendString(nil, s))
		var std string
		if err := json.Unmarshal([]byte(out), &std); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
		own, err := Parse(out, Limits{})
		if err != nil {
			t.Fatalf("%s: %v", out, err)
		}
		var want strings.Builder
		for _, r := range s {
			want.WriteRune(r)
		}
		if diff := cmp.Diff([]string{want.String(), want.String()}, []string{std, own.Str}); diff != "" {
			t.Errorf("read back (-want +got)\n%s", diff)
		}
		if strings.ContainsAny(out, "<>&\u2028\u2029\n") {
			t.Errorf("not safe in a script: %s", out)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	page := `{"@type":"NewsArticle","headline":"The \"old\" harbour","author":[{"name":"Ina"}],"articleBody":"` + strings.Repeat("Boats come and go. ", 100) + `"},`
	inputs := map[string]string{
		"page":   page,
		"quotes": `"a "b ` + strings.Repeat(`x", "y `, 300),
		"deep":   strings.Repeat(`[`, 2000),
		"wrong":  strings.Repeat(`[{]}`, 500),
		"slash":  strings.Repeat(`"a"/*b`, 400),
	}
	for name, in := range inputs {
		for _, times := range []int{1, 10, 100} {
			s := strings.Repeat(in, times)
			b.Run(name+"/"+strconv.Itoa(times)+"x", func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				b.ReportAllocs()
				for b.Loop() {
					_, err := Parse(s, Limits{Bytes: len(s)})
					if name == "page" && err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
