package house

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/verbatim-go/verbatim"

// row says what a package and those below it may import besides the standard library and each other. "x/..." means x and
// all below it.
type row struct {
	pkg     string
	allowed []string
	without []string // packages of the standard library that it must not import
}

// The words of the table for what stands outside the module.
const (
	html     = "golang.org/x/net/html"
	norm     = "golang.org/x/text/unicode/norm"
	text     = "golang.org/x/text/..."
	goquery  = "github.com/PuerkitoBio/goquery"
	cascadia = "github.com/andybalholm/cascadia" // goquery's own selectors, for their errors
	gocmp    = "github.com/google/go-cmp/..."
)

// table is the order of the house: imports look only down it. The longest row that fits a package counts.
var table = []row{
	{pkg: "article/internal/jsontext", without: []string{"encoding/json"}},
	{pkg: "article", allowed: []string{"article/internal/jsontext"}, without: []string{"encoding/json"}},
	{pkg: "article/internal/source", allowed: []string{text}},
	{pkg: "article/internal/block", allowed: []string{"article", "article/internal/source", "article/internal/jsontext", html, html + "/atom", norm}},
	{pkg: "article/internal/state", allowed: []string{"article/internal/jsontext", "article/internal/block"}, without: []string{"encoding/json"}},
	{pkg: "article/internal/label", allowed: []string{"article", "article/internal/block"}},
	{pkg: "article/internal/label/fit", allowed: []string{"article", "article/internal/source", "article/internal/block", "article/internal/label"}},
	{pkg: "qa", allowed: []string{"article"}},
	{pkg: "article/parse", allowed: []string{"article", "article/internal/jsontext", "article/internal/source", "article/internal/block", "article/internal/state", "article/internal/label", "qa", html}},
	{pkg: "article/selection", allowed: []string{"article", "article/parse", goquery, cascadia, html}},
	{pkg: "render", allowed: []string{"article"}, without: []string{"encoding/json"}},
	{pkg: "article/articletest", allowed: []string{"article", "article/parse", gocmp}},
	{pkg: "article/internal/house"},
	{pkg: "wasm", allowed: []string{"article", "article/parse", "qa", "render", html, norm}},
	{pkg: "examples", allowed: []string{"article", "article/parse", "article/selection", "article/articletest", "qa", "render", "wasm/...", goquery, html}},
}

// notInWasm are packages that nothing linked into WebAssembly may bring along; with each, all below it.
var notInWasm = []string{"net/http", "crypto", "regexp", "encoding/json", "html/template", "text/template", goquery, cascadia, "golang.org/x/text/encoding"}

// listed is what go list tells of a package.
type listed struct {
	ImportPath string
	Imports    []string
}

// goList runs go list at the root of the module.
func goList(t *testing.T, env []string, args ...string) []listed {
	t.Helper()
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command to list packages with")
	}
	cmd := exec.Command(goTool, append([]string{"list", "-json=ImportPath,Imports"}, args...)...)
	cmd.Dir = "../../.."
	cmd.Env = append(os.Environ(), env...)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &complaints)
	}
	var pkgs []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return pkgs
		}
		if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

// local is the path of a package of this module below its root, "" for others.
func local(path string) string {
	rest, ok := strings.CutPrefix(path, module+"/")
	if !ok {
		return ""
	}
	return rest
}

// rowOf returns the longest row that fits pkg.
func rowOf(pkg string) (row, bool) {
	var best row
	for _, r := range table {
		if covers(r.pkg+"/...", pkg) && len(r.pkg) > len(best.pkg) {
			best = r
		}
	}
	return best, best.pkg != ""
}

// covers reports whether pattern, a path or a path with "/...", means path.
func covers(pattern, path string) bool {
	base, below := strings.CutSuffix(pattern, "/...")
	return path == base || below && strings.HasPrefix(path, base+"/")
}

// mayImport reports whether a package of r may import path.
func mayImport(r row, path string) bool {
	name := path
	if l := local(path); l != "" {
		name = l
		if own, ok := rowOf(l); ok && own.pkg == r.pkg {
			return true
		}
	} else if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
		return !slices.Contains(r.without, path)
	}
	return slices.ContainsFunc(r.allowed, func(p string) bool { return covers(p, name) })
}

func TestImports(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range goList(t, nil, "./...") {
		name := local(p.ImportPath)
		r, ok := rowOf(name)
		if !ok {
			t.Errorf("%s has no row in the table", p.ImportPath)
			continue
		}
		seen[r.pkg] = true
		for _, path := range p.Imports {
			if !mayImport(r, path) {
				t.Errorf("%s imports %s, which the row of %s does not allow", name, path, r.pkg)
			}
		}
	}
	for _, r := range table {
		if !seen[r.pkg] {
			t.Errorf("the table has a row for %s, and there is no such package", r.pkg)
		}
	}
}

// TestTableLooksDown holds that each row allows only packages of rows above it.
func TestTableLooksDown(t *testing.T) {
	above := map[string]bool{}
	for _, r := range table {
		for _, p := range r.allowed {
			name := strings.TrimSuffix(p, "/...")
			if first, _, _ := strings.Cut(name, "/"); !strings.Contains(first, ".") && !above[name] {
				t.Errorf("%s may import %s, which does not stand above it", r.pkg, name)
			}
		}
		if above[r.pkg] {
			t.Errorf("two rows for %s", r.pkg)
		}
		above[r.pkg] = true
	}
}

// TestMayImport holds the reading of the table itself.
func TestMayImport(t *testing.T) {
	for _, tt := range []struct {
		pkg, path string
		want      bool
	}{
		{"article", "strings", true},
		{"article", "encoding/json", false},
		{"article", html, false},
		{"article", module + "/article/parse", false},
		{"article/internal/source", "golang.org/x/text/encoding/japanese", true},
		{"article/internal/block", html, true},
		{"article/internal/block", html + "/charset", false},
		{"article/internal/label", module + "/qa", false},
		{"qa", module + "/qa/internal/words", true},
		{"qa/internal/words", module + "/article", true},
		{"render", module + "/article/internal/jsontext", false},
		{"article/parse", goquery, false},
		{"examples/verbatim", goquery, true},
		{"examples/verbatim", "github.com/someone/progressbar", false},
	} {
		r, ok := rowOf(tt.pkg)
		if got := ok && mayImport(r, tt.path); got != tt.want {
			t.Errorf("%s imports %s: got %v, want %v", tt.pkg, tt.path, got, tt.want)
		}
	}
}

// TestWasmStaysSmall holds what WebAssembly links, in its full and its light build.
func TestWasmStaysSmall(t *testing.T) {
	for _, tags := range []string{"", "verbatim_light"} {
		deps := goList(t, []string{"GOOS=js", "GOARCH=wasm"}, "-deps", "-tags="+tags, "./wasm")
		if !slices.ContainsFunc(deps, func(p listed) bool { return p.ImportPath == module+"/article/parse" }) {
			t.Errorf("tags %q: the parser is not linked, so this test proves nothing", tags)
		}
		for _, p := range deps {
			for _, bad := range notInWasm {
				if covers(bad+"/...", p.ImportPath) {
					t.Errorf("tags %q: wasm links %s", tags, p.ImportPath)
				}
			}
			if tags != "" && p.ImportPath == html {
				t.Errorf("tags %q: wasm links %s", tags, p.ImportPath)
			}
		}
	}
}
