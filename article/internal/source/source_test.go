package source

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name string
		in   string
		opts Options
		want Text
	}{
		{"empty", "", Options{}, Text{Charset: "utf-8"}},
		{"one byte", "a", Options{}, Text{String: "a", Charset: "utf-8"}},
		{"one byte beyond ASCII", "\xe9", Options{}, Text{String: "é", Charset: "windows-1252"}},
		{"byte order mark alone", "\xef\xbb\xbf", Options{}, Text{Charset: "utf-8"}},
		{"byte order mark beats the caller", "\xef\xbb\xbfé", Options{Charset: "koi8-r"}, Text{String: "é", Charset: "utf-8"}},
		{"UTF-16 byte order marks", "\xff\xfeh\x00i\x00", Options{}, Text{String: "hi", Charset: "utf-16le"}},
		{"big-endian, a surrogate pair", "\xfe\xff\x00h\xd8\x3d\xde\x00", Options{}, Text{String: "h😀", Charset: "utf-16be"}},
		{"UTF-16 without byte order mark", "h\x00e\x00l\x00l\x00o\x00", Options{}, Text{String: "hello", Charset: "utf-16le"}},
		{"UTF-16 in spite of the header", "\x00h\x00e\x00l\x00l\x00o", Options{Header: "text/html; charset=utf-8"},
			Text{String: "hello", Charset: "utf-16be"}},
		{"half a unit", "\xff\xfeh\x00i", Options{}, Text{String: "h\uFFFD", Charset: "utf-16le",
			Notices: []Notice{{"1 faulty place in utf-16le replaced by U+FFFD", "charset"}}}},
		{"line ends", "a\r\nb\rc\n\rd", Options{}, Text{String: "a\nb\nc\n\nd", Charset: "utf-8"}},
		{"control characters", "a\x00b\x01\tc\fd\x1b", Options{}, Text{String: "ab\tc\fd", Charset: "utf-8",
			Notices: []Notice{{"3 control characters dropped", "characters"}}}},
		{"the caller's name for Latin-1", "caf\xe9", Options{Charset: " ISO-8859-1 "}, Text{String: "café", Charset: "windows-1252"}},
		{"the caller overrides what is valid", "Ã©Ã©Ã©", Options{Charset: "windows-1252"}, Text{String: "ÃƒÂ©ÃƒÂ©ÃƒÂ©", Charset: "windows-1252"}},
		{"header beats meta", "<html><meta charset=koi8-r><p>caf\xe9", Options{Header: `text/html; charset="windows-1252"`},
			Text{String: "<html><meta charset=koi8-r><p>café", Charset: "windows-1252", Format: FormatHTML}},
		{"a header that does not decode gives way to meta", "<html><meta charset=koi8-r><p>\xc4\xcf\xcd", Options{Header: "text/html; charset=utf-8"},
			Text{String: "<html><meta charset=koi8-r><p>дом", Charset: "koi8-r", Format: FormatHTML}},
		{"meta says utf-16", "<html><meta charset=utf-16><p>é é", Options{},
			Text{String: "<html><meta charset=utf-16><p>é é", Charset: "utf-8", Format: FormatHTML}},
		{"declares Latin-1 and is UTF-8", "<html><meta charset=iso-8859-1><p>né à É.", Options{},
			Text{String: "<html><meta charset=iso-8859-1><p>né à É.", Charset: "utf-8", Format: FormatHTML,
				Notices: []Notice{{"the input declares windows-1252 and is UTF-8", "charset"}}}},
		{"declares ASCII, is windows-1252", "<html><meta charset=us-ascii><p>\x93Hi\x94", Options{},
			Text{String: "<html><meta charset=us-ascii><p>“Hi”", Charset: "windows-1252", Format: FormatHTML}},
		{"pure ASCII keeps its name", "<html><meta charset=gbk><p>Hi", Options{},
			Text{String: "<html><meta charset=gbk><p>Hi", Charset: "gbk", Format: FormatHTML}},
		{"escape sequences", "<meta charset=iso-2022-jp>\x1b$B$3$s\x1b(B", Options{},
			Text{String: "<meta charset=iso-2022-jp>こん", Charset: "iso-2022-jp", Format: FormatHTML}},
		{"unknown name in meta", "<html><meta charset=klingon><p>é é", Options{},
			Text{String: "<html><meta charset=klingon><p>é é", Charset: "utf-8", Format: FormatHTML,
				Notices: []Notice{{"no decoder for charset klingon in meta element", "charset"}}}},
		{"some broken bytes", "<html><meta charset=utf-8><p>né à Ö\xffß ü \xe2\x82x", Options{},
			Text{String: "<html><meta charset=utf-8><p>né à Ö\uFFFDß ü \uFFFDx", Charset: "utf-8", Format: FormatHTML,
				Notices: []Notice{{"2 faulty places in utf-8 replaced by U+FFFD", "charset"}}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Read([]byte(tt.in), tt.opts)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Read(%q) (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

func TestReadErrors(t *testing.T) {
	_, err := Read([]byte("abcd"), Options{MaxBytes: 3})
	var size *SizeError
	if !errors.As(err, &size) {
		t.Fatalf("error %v, want a *SizeError", err)
	}
	if diff := cmp.Diff(SizeError{Limit: 3, Size: 4}, *size); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := "parse: input of 4 bytes is larger than the limit of 3"; err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
	_, err = Read(nil, Options{Charset: "klingon"})
	if !errors.Is(err, ErrCharset) || !strings.Contains(err.Error(), `"klingon"`) {
		t.Errorf("error %v, want ErrCharset with the name", err)
	}
}

func TestReadBinary(t *testing.T) {
	src := make([]byte, 4096)
	for i := range src {
		src[i] = byte(i * i >> 3)
	}
	got, err := Read(src, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !utf8.ValidString(got.String) || strings.ContainsAny(got.String, "\x00\r\x01") || got.Format != FormatText {
		t.Errorf("binary input gave format %v and %q", got.Format, got.String[:80])
	}
}

func TestReadLeavesInput(t *testing.T) {
	src := []byte("<p>caf\xe9\r\n\x00")
	before := bytes.Clone(src)
	first, _ := Read(src, Options{})
	second, _ := Read(src, Options{})
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("the same input twice (-first +second):\n%s", diff)
	}
	if !bytes.Equal(before, src) {
		t.Error("Read changed its input")
	}
}

// FuzzRead checks that whatever comes in, the text is valid, without what tidy drops, and the same every time.
func FuzzRead(f *testing.F) {
	f.Add([]byte("<meta charset=shift_jis>\x82\xb1"), "")
	f.Add([]byte("caf\xe9\r\n"), "text/html; charset=big5")
	f.Add([]byte("h\x00i\x00"), "")
	f.Fuzz(func(t *testing.T, src []byte, header string) {
		before := bytes.Clone(src)
		got, err := Read(src, Options{Header: header})
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(got.String) {
			t.Errorf("not UTF-8: %q", got.String)
		}
		if odd(got.String) != len(got.String) {
			t.Errorf("control character left in %q", got.String)
		}
		again, _ := Read(src, Options{Header: header})
		if diff := cmp.Diff(got, again); diff != "" {
			t.Errorf("the same input twice (-first +second):\n%s", diff)
		}
		if !bytes.Equal(before, src) {
			t.Error("Read changed its input")
		}
	})
}

func BenchmarkRead(b *testing.B) {
	line := "<p>Der Fluss stieg über Nacht, <b>sagte</b> die Försterin, und niemand hatte es bemerkt.</p>\n"
	latin := string(decodeTo(b, "windows-1252", line))
	for _, in := range []struct{ name, line string }{{"utf8", line}, {"crlf", strings.ReplaceAll(line, "\n", "\r\n")}, {"latin1", latin}} {
		for _, n := range []int{1, 10, 100} {
			src := []byte("<html>" + strings.Repeat(in.line, 500*n))
			b.Run(in.name+"/"+strconv.Itoa(n)+"x", func(b *testing.B) {
				b.SetBytes(int64(len(src)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := Read(src, Options{}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func TestBinary(t *testing.T) {
	noise := make([]byte, 4096)
	rnd := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(rnd.Uint32())
	}
	text := strings.Repeat("The ferry is late again today. ", 100)
	for _, c := range []struct {
		name, in string
		want     bool
	}{
		{"noise", "\x89PNG\r\n\x1a\n" + string(noise), true},
		{"text", text, false},
		{"text with escape sequences", strings.Repeat("\x1b[1m", 20) + text, false},
		{"wide letters without a mark", strings.Join(strings.Split(text, ""), "\x00\x00\x00"), false},
		{"very short", "\x01\x02\x03", false},
	} {
		got, err := Read([]byte(c.in), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got.Binary != c.want {
			t.Errorf("%s: binary %v, want %v", c.name, got.Binary, c.want)
		}
	}
}
