package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// lean holds packages that take the place of Go's own in the module.
//
//go:embed lean/*/*.go
var lean embed.FS

// overlay writes to dir what `go build -overlay` wants, and returns its path: the packages of lean for those of Go with their
// names.
func overlay(dir string) (string, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	packages, err := lean.ReadDir("lean")
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for _, p := range packages {
		place := filepath.Join(strings.TrimSpace(string(goroot)), "src", p.Name())
		old, err := filepath.Glob(filepath.Join(place, "*.go"))
		if err != nil {
			return "", err
		}
		for _, file := range old {
			replace[file] = ""
		}
		name := p.Name() + ".go"
		src, err := lean.ReadFile("lean/" + p.Name() + "/" + name)
		if err != nil {
			return "", err
		}
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, src, 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(place, name)] = file
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o644)
}
