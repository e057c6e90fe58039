package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// outcome is all that a run leaves behind.
type outcome struct {
	Code   int
	Stdout string            // only whether it begins with what is wanted is compared
	Stderr string            // whole, with the folder of the test as DIR
	Files  map[string]string // files new in the folder of the test, by the beginning wanted of each
}

const (
	pageHTML1 = "<title>Tides</title><article><h1>Tides</h1><p>The water rose twice that day, and twice it fell.</p></article>"
	pageText1 = "The water rose twice that day, and twice it fell.\n"
)

// lay writes the files of a test and returns their folder.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, body := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func packed(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.String()
}

// execute runs the command in dir; DIR in an argument stands for that folder.
func execute(t *testing.T, dir, stdin string, args ...string) outcome {
	t.Helper()
	before := list(t, dir)
	real := make([]string, len(args))
	for i, a := range args {
		real[i] = strings.ReplaceAll(a, "DIR", dir)
	}
	var stdout, stderr bytes.Buffer
	o := outcome{Code: run(real, strings.NewReader(stdin), &stdout, &stderr)}
	o.Stdout = stdout.String()
	o.Stderr = strings.ReplaceAll(strings.ReplaceAll(stderr.String(), dir, "DIR"), `\`, "/")
	for name, body := range list(t, dir) {
		if _, old := before[name]; !old {
			if o.Files == nil {
				o.Files = map[string]string{}
			}
			o.Files[name] = body
		}
	}
	return o
}

// list returns all files below dir, hidden ones included.
func list(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// cut keeps of got what want says of it: the beginning.
func cut(got, want outcome) outcome {
	got.Stdout = begin(got.Stdout, want.Stdout)
	for name, body := range got.Files {
		got.Files[name] = begin(body, want.Files[name])
	}
	return got
}

func begin(s, want string) string {
	if want != "" && strings.HasPrefix(s, want) {
		return want
	}
	return s
}

const json1 = `{"version":1,`

func TestRun(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files map[string]string
		stdin string
		args  []string
		want  outcome
	}{
		{"standard input", nil, pageHTML1, []string{"-f", "json"}, outcome{Stdout: json1}},
		{"a dash is standard input", nil, pageHTML1, []string{"-f", "json", "-"}, outcome{Stdout: json1}},
		{"packed standard input", nil, packed(pageHTML1), []string{"-f", "json"}, outcome{Stdout: json1}},
		{"one file", map[string]string{"a.txt": pageText1}, "", []string{"-f", "json", "DIR/a.txt"}, outcome{Stdout: json1}},
		{
			"files and folders into a folder that does not exist",
			map[string]string{"in/a.html": pageHTML1, "in/b.txt.gz": packed(pageText1), "in/.hidden.html": "x", "in/sub/c.html": "x", "in/notes.json": "{}", "d.HTM": pageHTML1},
			"", []string{"-f", "json", "-o", "DIR/out/deep", "DIR/in", "DIR/d.HTM"},
			outcome{Files: map[string]string{"out/deep/a.json": json1, "out/deep/b.json": json1, "out/deep/d.json": json1}},
		},
		{
			"standard input into a folder", nil, pageHTML1, []string{"-f", "json", "-o", "DIR/out"},
			outcome{Files: map[string]string{"out/stdin.json": json1}},
		},
		{
			"a failure leaves the others", map[string]string{"a.html": pageHTML1, "b.html": " ", "c.html": pageHTML1},
			"", []string{"-f", "json", "-o", "DIR/out", "DIR/a.html", "DIR/b.html", "DIR/none.html", "DIR/c.html"},
			outcome{
				Code:   exitFailed,
				Stderr: "verbatim: DIR/none.html: no such file or directory\nverbatim: DIR/b.html: no words in input\n",
				Files:  map[string]string{"out/a.json": json1, "out/c.json": json1},
			},
		},
		{"help", nil, "", []string{"-h"}, outcome{Stdout: "Usage: verbatim [flags] [FILE|DIR|-]...\n"}},
		{"the trace", nil, pageHTML1, []string{"-explain"}, outcome{Stdout: "Tides\narticle, confidence "}},
		{"the trace as a page", nil, pageHTML1, []string{"-explain", "-f", "html"}, outcome{Stdout: "<!DOCTYPE html>\n"}},
		{"the trace into a file", map[string]string{"a.html": pageHTML1}, "", []string{"-explain", "-o", "DIR", "DIR/a.html"},
			outcome{Files: map[string]string{"a.txt": "Tides\n"}}},

		{"no input at all", nil, "", nil, outcome{Code: exitFailed, Stderr: "verbatim: standard input: no words in input\n"}},
		{"empty file", map[string]string{"a.html": ""}, "", []string{"DIR/a.html"}, outcome{Code: exitFailed, Stderr: "verbatim: DIR/a.html: no words in input\n"}},
		{"one byte that is no word", nil, "<", []string{"-f", "json"}, outcome{Code: exitFailed, Stderr: "verbatim: standard input: no words in input\n"}},
		{"markup without words", nil, "<p></p><script>var words</script>", []string{"-f", "json"}, outcome{Code: exitFailed, Stderr: "verbatim: standard input: no words in input\n"}},
		{"one byte that is a word", nil, "A", []string{"-f", "json"}, outcome{Stdout: json1}},
		{"missing file", nil, "", []string{"DIR/none.html"}, outcome{Code: exitFailed, Stderr: "verbatim: DIR/none.html: no such file or directory\n"}},
		{"folder without pages", map[string]string{"in/a.png": "x", "in/sub/a.html": "x"}, "", []string{"DIR/in"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/in: no pages in this folder\n"}},
		{"gzip that is none", map[string]string{"a.html.gz": pageHTML1}, "", []string{"DIR/a.html.gz"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/a.html.gz: gzip: invalid header\n"}},
		{"gzip that ends too early", map[string]string{"a.html.gz": packed(pageHTML1)[:40]}, "", []string{"DIR/a.html.gz"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/a.html.gz: gzip: the input ends too early\n"}},
		{"gzip with a wrong sum", map[string]string{"a.html.gz": spoiled(packed(pageHTML1))}, "", []string{"DIR/a.html.gz"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/a.html.gz: gzip: invalid checksum\n"}},
		{"output folder is a file", map[string]string{"a.html": pageHTML1, "out": "x"}, "", []string{"-f", "json", "-o", "DIR/out", "DIR/a.html"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/out: not a directory\n"}},
		{"output name is a folder", map[string]string{"a.html": pageHTML1, "out/a.json/x": "x"}, "", []string{"-f", "json", "-o", "DIR/out", "DIR/a.html"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/a.html: file exists\n"}},
		{"larger than the limit", map[string]string{"a.txt": strings.Repeat("word ", 7<<20)}, "", []string{"DIR/a.txt"},
			outcome{Code: exitFailed, Stderr: "verbatim: DIR/a.txt: input of 36700160 bytes is larger than the limit of 33554432\n"}},
		{"nothing is selected", nil, pageHTML1, []string{"-f", "json", "-select", "aside"},
			outcome{Code: exitFailed, Stderr: "verbatim: standard input: nothing on this page matches -select aside\n"}},

		{"two inputs with one name", map[string]string{"a.html": pageHTML1, "a.txt": pageText1}, "", []string{"-f", "json", "-o", "DIR/out", "DIR/a.html", "DIR/a.txt"},
			outcome{Code: exitUsage, Stderr: "verbatim: DIR/a.html and DIR/a.txt would both become DIR/out/a.json (verbatim -h shows the usage)\n"}},
		{"unknown flag", nil, "", []string{"-zap"}, misuse("flag provided but not defined: -zap")},
		{"flag without its value", nil, "", []string{"-f"}, misuse("flag needs an argument: -f")},
		{"unknown format", nil, pageHTML1, []string{"-explain", "-f", "json"}, misuse(`-explain writes text or html, not "json"`)},
		{"unknown kind of input", nil, "", []string{"-in", "pdf"}, misuse(`-in "pdf": want auto, html or text`)},
		{"unknown charset", nil, pageHTML1, []string{"-charset", "klingon"}, misuse(`-charset "klingon": no such charset`)},
		{"no jobs", nil, "", []string{"-j", "0"}, misuse("-j 0: want 1 to 256")},
		{"empty output folder", nil, "", []string{"-o", ""}, misuse("-o: empty value")},
		{"invalid selector", nil, "", []string{"-select", "p["}, misuse(`invalid selector "p[": expected identifier, found EOF instead`)},
		{"selectors in text", nil, "", []string{"-in", "text", "-drop", "p"}, misuse("-select and -drop need HTML, and -in says text")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := execute(t, lay(t, tt.files), tt.stdin, tt.args...)
			if diff := cmp.Diff(tt.want, cut(got, tt.want)); diff != "" {
				t.Errorf("run %q (-want +got):\n%s", tt.args, diff)
			}
		})
	}
}

func misuse(reason string) outcome {
	return outcome{Code: exitUsage, Stderr: "verbatim: " + reason + " (verbatim -h shows the usage)\n"}
}

// spoiled is s with another check sum at its end.
func spoiled(s string) string {
	b := []byte(s)
	b[len(b)-5] ^= 1 // the length takes the last four bytes, the sum the four before
	return string(b)
}

// TestUnknownFormat stands alone: its message lists the formats there are.
func TestUnknownFormat(t *testing.T) {
	got := execute(t, t.TempDir(), pageHTML1, "-f", "pdf")
	want := outcome{Code: exitUsage, Stderr: "verbatim: -f \"pdf\": want one of " + strings.Join(formatNames(), ", ") + " (verbatim -h shows the usage)\n"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestBinary reads bytes that are no text. They may or may not hold a word; the run must end in order either way.
func TestBinary(t *testing.T) {
	var b strings.Builder
	for i := range 4096 {
		b.WriteByte(byte(i * i * 31))
	}
	got := execute(t, t.TempDir(), b.String(), "-f", "json")
	switch {
	case got.Code == exitDone && got.Stderr == "" && strings.HasPrefix(got.Stdout, json1):
	case got.Code == exitFailed && strings.Count(got.Stderr, "\n") == 1 && got.Stdout == "":
	default:
		t.Errorf("got %+v, want a document alone or one complaint alone", got)
	}
}

// TestInOrder holds that several inputs come out in the order of the arguments, each JSON document on a line of its own.
func TestInOrder(t *testing.T) {
	files := map[string]string{}
	var args, want []string
	for _, name := range strings.Split("abcdefghijklmnopqrstuvwxyz", "") {
		files[name+".txt"] = "Word" + name + " " + strings.Repeat("and more of it ", len(files))
		args = append(args, "DIR/"+name+".txt")
		want = append(want, "Word"+name)
	}
	got := execute(t, lay(t, files), "", append([]string{"-f", "json", "-j", "8"}, args...)...)
	var order []string
	for line := range strings.Lines(got.Stdout) {
		if i := strings.Index(line, "Word"); i >= 0 && strings.HasPrefix(line, json1) {
			order = append(order, line[i:i+5])
		}
	}
	if diff := cmp.Diff(want, order); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

// TestParted holds that results for people are parted by an empty line, and documents for programs are not.
func TestParted(t *testing.T) {
	dir := lay(t, map[string]string{"a.txt": "One word.\n", "b.txt": "Two words.\n"})
	for format, want := range map[string]string{
		"text":     "One word.\n\nTwo words.\n",
		"markdown": "One word.\n\nTwo words.\n",
		"csv":      strings.Repeat("n,kind,speaker,role,label,time,text\r\n", 2),
	} {
		got := execute(t, dir, "", "-f", format, "DIR/a.txt", "DIR/b.txt")
		if diff := cmp.Diff(outcome{Stdout: want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", format, diff)
		}
	}
}

// TestNoArticle holds that words without an article are a result, with little confidence and a notice.
func TestNoArticle(t *testing.T) {
	got := execute(t, t.TempDir(), "<nav><a href=/a>Home</a> <a href=/b>News</a></nav>", "-f", "json")
	if got.Code != exitDone || got.Stderr != "" || !strings.Contains(got.Stdout, `"confidence":0,`) || !strings.Contains(got.Stdout, "this page does not look like an article") {
		t.Errorf("got %+v", got)
	}
}

// TestInputFlags holds that -in and -base reach the parser.
func TestInputFlags(t *testing.T) {
	const src = `<p>The water <a href="/rose">rose</a> twice that day, and twice it fell.</p>`
	for _, tt := range []struct {
		args []string
		want string // part of the output
	}{
		{[]string{"-in", "text"}, `\u003cp\u003eThe water \u003ca href=`},
		{[]string{"-in", "html"}, `"url":"/rose"`},
		{[]string{"-in", "auto", "-base", "https://a.example/tides"}, `"url":"https://a.example/rose"`},
	} {
		got := execute(t, t.TempDir(), src, append([]string{"-f", "json"}, tt.args...)...)
		if got.Code != exitDone || !strings.Contains(got.Stdout, tt.want) {
			t.Errorf("%q: got %+v, want %s", tt.args, got, tt.want)
		}
	}
}

// TestSelect holds that -select and -drop choose what becomes the article.
func TestSelect(t *testing.T) {
	const src = `<body><div id=a><p>The water rose twice that day.</p><p class=x>Subscribe to our letter today.</p></div><div id=b><p>Far away the bells were ringing loudly.</p></div>`
	got := execute(t, t.TempDir(), src, "-f", "json", "-select", "#a", "-drop", ".x")
	body, _, _ := strings.Cut(got.Stdout, `"rest"`)
	if got.Code != exitDone || strings.Contains(body, "bells") || strings.Contains(body, "Subscribe") || !strings.Contains(body, "water rose") {
		t.Errorf("got %+v, want only the first paragraph in the article", got)
	}
	for _, word := range []string{"bells", "Subscribe"} {
		if strings.Count(got.Stdout, word) != 1 {
			t.Errorf("%s does not stand in the rest once: %s", word, got.Stdout)
		}
	}
}

// TestSelectCharset holds that -charset counts for the tree that selectors are matched against, too.
func TestSelectCharset(t *testing.T) {
	const src = "<body><div id=a><p>Das Wasser stieg \xfcber Nacht.</p></div><div id=b><p>Anderes.</p></div>"
	got := execute(t, t.TempDir(), src, "-f", "json", "-charset", "windows-1252", "-select", "#a")
	if got.Code != exitDone || !strings.Contains(got.Stdout, "stieg über Nacht") {
		t.Errorf("got %+v, want the text decoded", got)
	}
}

// TestSamples reads the sample article through both doors.
func TestSamples(t *testing.T) {
	both := []string{`"kind":"interview"`, `"title":"“A map is a promise”"`, `"name":"Ida Lindqvist"`, `"label":"Harbour Review"`}
	for name, wants := range map[string][]string{
		"sample.html": append([]string{`"photographer":"Maren Oduya"`, `"title":"Who owns the fog?"`}, both...),
		"sample.txt":  both,
	} {
		var stdout, stderr bytes.Buffer
		code := run([]string{"-f", "json", name}, nil, &stdout, &stderr)
		if code != exitDone || stderr.Len() > 0 {
			t.Errorf("%s: code %d, %s", name, code, &stderr)
		}
		for _, want := range wants {
			if !strings.Contains(stdout.String(), want) {
				t.Errorf("%s: %s is missing", name, want)
			}
		}
	}
}
