//go:build !(js && wasm)

package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/wasm/internal/browser"
)

// packed is what `npm pack --json` tells of a package.
type packed []struct {
	Filename string
	Files    []struct{ Path string }
}

// testPack checks that the npm package would hold what it promises, and nothing else.
func testPack(t *testing.T, dist string) {
	web, dir := browser.Web(t), t.TempDir()
	for _, name := range []string{"types", "editor-data"} {
		copyTree(t, os.DirFS(filepath.Join(web, name)), filepath.Join(dir, name))
	}
	copyTree(t, os.DirFS(dist), filepath.Join(dir, "dist"))
	for to, from := range map[string]string{
		"package.json": "package.json", "custom-elements.json": "custom-elements.json", "README.md": "../README.md", "LICENSE": "../../LICENSE",
	} {
		copyFile(t, filepath.Join(web, from), filepath.Join(dir, to))
	}
	out := run(t, dir, "npm", "pack", "--json", "--ignore-scripts")
	var got packed
	if err := json.Unmarshal(out, &got); err != nil || len(got) != 1 {
		t.Fatalf("npm pack: %v\n%s", err, out)
	}
	testInstalled(t, filepath.Join(dir, got[0].Filename))
	var files []string
	for _, f := range got[0].Files {
		files = append(files, f.Path)
	}
	for _, want := range promised(t, filepath.Join(web, "package.json")) {
		if !slices.Contains(files, want) {
			t.Errorf("the package lacks %s", want)
		}
	}
	for _, f := range files {
		top, _, _ := strings.Cut(f, "/")
		if !slices.Contains([]string{"dist", "types", "editor-data", "custom-elements.json", "package.json", "README.md", "LICENSE"}, top) {
			t.Errorf("the package holds %s", f)
		}
	}
}

// testInstalled unpacks a package where a program would have it, and uses it by its name.
func testInstalled(t *testing.T, tarball string) {
	t.Helper()
	dir := t.TempDir()
	home := filepath.Join(dir, "node_modules", "verbatim-article")
	if err := os.MkdirAll(home, 0o755); err != nil {
		t.Fatal(err)
	}
	run(t, dir, "tar", "-xzf", tarball, "-C", home, "--strip-components=1")
	const program = `import { parse, render } from "verbatim-article";
for (const name of ["element", "define", "verbatim.wasm", "verbatim-light.wasm", "custom-elements.json", "package.json"]) import.meta.resolve("verbatim-article/" + name);
const article = await parse("<h1>Ferry</h1><p>The ferry runs again, and it is never late on a Monday.</p>");
console.log(await render(article, "text"));`
	if got := string(run(t, dir, "node", "--input-type=module", "-e", program)); !strings.Contains(got, "never late on a Monday") {
		t.Errorf("the installed package says %q", got)
	}
}

// run runs a program in dir and returns what it says.
func run(t *testing.T, dir, name string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return out
}

// promised returns the files that package.json names, and those that stand in every package.
func promised(t *testing.T, file string) []string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var p struct {
		License, CustomElements, Types string
		Exports                        map[string]any
	}
	if err := json.Unmarshal(src, &p); err != nil {
		t.Fatal(err)
	}
	if p.License != "Apache-2.0" || p.CustomElements == "" {
		t.Errorf("package.json: license %q, customElements %q", p.License, p.CustomElements)
	}
	files := []string{
		"LICENSE", "README.md", p.CustomElements, strings.TrimPrefix(p.Types, "./"), "dist/worker.js",
		"editor-data/html-custom-data.json", "editor-data/css-custom-data.json", "types/article.d.ts",
	}
	for _, export := range p.Exports {
		switch export := export.(type) {
		case string:
			files = append(files, strings.TrimPrefix(export, "./"))
		case map[string]any:
			for _, f := range export {
				files = append(files, strings.TrimPrefix(f.(string), "./"))
			}
		}
	}
	return files
}

func copyTree(t *testing.T, from fs.FS, to string) {
	t.Helper()
	if err := os.CopyFS(to, from); err != nil {
		t.Fatal(err)
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	src, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, src, 0o644); err != nil {
		t.Fatal(err)
	}
}
