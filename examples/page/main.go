// Command page serves pages that use the custom element <verbatim-article>, and a page that leads to them: a newspaper's
// interview, an FAQ, a page written from right to left, a page under a strict Content-Security-Policy, a transcript, a page
// with a house style.
//
//	go run ./examples/page [-addr localhost:8080] [-dist DIR]
//
// The package's files come from DIR. Without it they come from wasm/web/dist, which is built where it is missing; that needs
// Node and npm.
package main

import (
	"embed"
	"flag"
	"fmt"
	"net"
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
	dist := flag.String("dist", "", "the folder with the package's files")
	flag.Parse()
	if err := run(*addr, *dist); err != nil {
		fmt.Fprintln(os.Stderr, "page:", err)
		os.Exit(1)
	}
}

func run(addr, dist string) error {
	if dist == "" {
		var err error
		if dist, err = findDist(); err != nil {
			return err
		}
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/\n", l.Addr())
	return http.Serve(l, handler(dist))
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
