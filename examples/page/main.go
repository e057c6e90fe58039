// Command page serves pages that use the custom element <verbatim-article>: a newspaper's interview, an FAQ, a page written
// from right to left, and a page under a strict Content-Security-Policy.
//
//	go run ./examples/page [-addr localhost:8080]
//
// The package's files come from wasm/web/dist. Where that folder is missing it is built, which needs Node and npm.
package main

import (
	"embed"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed pages
var pages embed.FS

func main() {
	addr := flag.String("addr", "localhost:8080", "the address to listen on")
	flag.Parse()
	if err := run(*addr); err != nil {
		fmt.Fprintln(os.Stderr, "page:", err)
		os.Exit(1)
	}
}

func run(addr string) error {
	dist, err := findDist()
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/\n", addr)
	return http.ListenAndServe(addr, handler(dist))
}

// findDist returns the folder of the package's files, and builds it first where it is missing.
func findDist() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	root := filepath.Dir(strings.TrimSpace(string(out)))
	dist := filepath.Join(root, "wasm", "web", "dist")
	for _, file := range []string{"verbatim.wasm", "verbatim-light.wasm", "element/define.js"} {
		if _, err := os.Stat(filepath.Join(dist, file)); err != nil {
			fmt.Println("building wasm/web/dist ...")
			return dist, build(root)
		}
	}
	return dist, nil
}

func build(root string) error {
	cmd := exec.Command("go", "run", "./wasm/internal/build", "-sizes=false")
	cmd.Dir = root
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("wasm/web/dist could not be built (Node 20 and npm are needed): %w", err)
	}
	return nil
}
