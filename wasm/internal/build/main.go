// Command build makes what the npm package publishes, in wasm/web/dist: the WebAssembly modules and the scripts around
// them. It needs Node and npm besides Go.
//
//	go run ./wasm/internal/build [-o DIR] [-wasm full|light|all|none] [-js=false] [-sizes=false] [-types]
//
//	go build, tags verbatim_host and, or not, verbatim_light --> shrink --> verbatim.wasm, verbatim-light.wasm
//	GOROOT's wasm_exec.js, src/*.js      --> esbuild --> index.js, worker.js, element.js, chunks
//	render/schema.json                   --> types/article.d.ts (-types; the file is part of the repository)
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/verbatim-go/verbatim/wasm/internal/shrink"
)

func main() {
	out := flag.String("o", "", "the folder to write; default wasm/web/dist")
	wasm := flag.String("wasm", "all", "which modules to build: full, light, all, none")
	js := flag.Bool("js", true, "bundle the scripts")
	sizes := flag.Bool("sizes", true, "print what a page fetches, packed with brotli")
	onlyTypes := flag.Bool("types", false, "write types/article.d.ts from the schema and stop")
	flag.Parse()
	if err := run(*out, *wasm, *js, *sizes, *onlyTypes); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(out, wasm string, js, sizes, onlyTypes bool) error {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	web := filepath.Join(root, "wasm", "web")
	if onlyTypes {
		return writeTypes(root)
	}
	if out == "" {
		out = filepath.Join(web, "dist")
	}
	if out, err = filepath.Abs(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for _, m := range modules {
		if wasm != "all" && wasm != m.name {
			continue
		}
		if err := m.build(root, out); err != nil {
			return err
		}
	}
	if js {
		if err := bundle(web, out); err != nil {
			return err
		}
	}
	if !sizes {
		return nil
	}
	return command(web, "node", "bench/sizes.js", out)
}

// module is one form of the WebAssembly module.
type module struct{ name, file, tags string }

var modules = []module{
	{"full", "verbatim.wasm", "verbatim_host"},
	{"light", "verbatim-light.wasm", "verbatim_host,verbatim_light"},
}

// cold are packages in which a parse spends little of its time. Without inlining they are 48 KB smaller, packed, at a price in
// time too small to be told from noise. Everywhere it saves 157 KB and costs half as much time again; in the packages
// below article/internal 53 KB more for a tenth.
var cold = []string{
	"github.com/verbatim-go/verbatim/article", "github.com/verbatim-go/verbatim/article/parse",
	"github.com/verbatim-go/verbatim/article/internal/state", "github.com/verbatim-go/verbatim/qa/...",
	"github.com/verbatim-go/verbatim/render", "bufio", "fmt", "strconv",
}

func (m module) build(root, out string) error {
	temp, err := os.MkdirTemp("", "verbatim-lean")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	replaced, err := overlay(temp)
	if err != nil {
		return err
	}
	args := []string{"build", "-trimpath", "-ldflags=-s -w", "-overlay", replaced, "-tags", m.tags, "-o", filepath.Join(out, m.file)}
	for _, p := range cold {
		args = append(args, "-gcflags="+p+"=-l")
	}
	cmd := exec.Command("go", append(args, "./wasm")...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("go build: %w", err)
	}
	return shrink.File(filepath.Join(out, m.file))
}

func moduleRoot() (string, error) {
	file, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	return filepath.Dir(strings.TrimSpace(string(file))), nil
}

// command runs a program in dir and shows what it says.
func command(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return nil
}
