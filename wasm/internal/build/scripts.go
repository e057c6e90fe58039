package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// entries are the scripts that pages import by name. worker.js is bundled apart, whole: it starts without a second
// fetch, and bundlers can carry it along as a file.
var entries = []string{"src/index.js", "src/element/index.js", "src/element/define.js"}

// bundle writes the scripts to out, minified, as ES modules.
func bundle(web, out string) error {
	esbuild := filepath.Join(web, "node_modules", ".bin", "esbuild")
	if !installed(web) {
		if err := install(web); err != nil {
			return err
		}
	}
	if err := removeScripts(out); err != nil {
		return err
	}
	temp, err := os.MkdirTemp("", "verbatim-build")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	runtime := filepath.Join(temp, "wasm-exec.js")
	if err := writeRuntime(runtime); err != nil {
		return err
	}
	common := []string{
		"--bundle", "--format=esm", "--minify", "--target=es2022", "--charset=utf8", "--legal-comments=inline", "--log-level=warning",
		"--external:node:*", "--alias:wasm-exec=" + runtime, "--outdir=" + out,
	}
	if err := command(web, esbuild, append(common, "src/worker.js")...); err != nil {
		return err
	}
	args := append(common, "--splitting", "--outbase=src", "--chunk-names=chunk-[hash]")
	for _, e := range entries {
		if _, err := os.Stat(filepath.Join(web, e)); err == nil {
			args = append(args, e)
		}
	}
	return command(web, esbuild, args...)
}

// installed reports whether node_modules holds what package.json asks for.
func installed(web string) bool {
	var want, got struct {
		Version         string
		DevDependencies map[string]string
	}
	if readJSON(filepath.Join(web, "package.json"), &want) != nil {
		return false
	}
	for name, version := range want.DevDependencies {
		if readJSON(filepath.Join(web, "node_modules", name, "package.json"), &got) != nil || got.Version != version {
			return false
		}
	}
	return true
}

func readJSON(file string, v any) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return json.Unmarshal(src, v)
}

// install fetches what the lockfile names. npm works in a folder of its own, whose node_modules then takes its place in one
// step: tests of several packages build at the same time, and none may see half of it.
func install(web string) error {
	dir, err := os.MkdirTemp(web, ".install-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	for _, name := range []string{"package.json", "package-lock.json"} {
		src, err := os.ReadFile(filepath.Join(web, name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), src, 0o644); err != nil {
			return err
		}
	}
	if err := command(dir, "npm", "ci", "--no-audit", "--no-fund"); err != nil {
		return err
	}
	modules := filepath.Join(web, "node_modules")
	if installed(web) {
		return nil // another build was quicker
	}
	if err := os.Rename(modules, filepath.Join(dir, "old")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(filepath.Join(dir, "node_modules"), modules); err != nil && !installed(web) {
		return err
	}
	return nil
}

// removeScripts clears out of scripts of earlier builds, whose chunks have other names.
func removeScripts(out string) error {
	old, err := filepath.Glob(filepath.Join(out, "*.js"))
	if err != nil {
		return err
	}
	for _, f := range old {
		if err := os.Remove(f); err != nil {
			return err
		}
	}
	return nil
}

// writeRuntime makes a module of the Go distribution's wasm_exec.js, which belongs to the compiler's version and is
// therefore not kept here. The script puts Go, fs, process and path onto globalThis; the module gives it an object of its
// own instead, so that a page sees none of them.
func writeRuntime(file string) error {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env: %w", err)
	}
	src, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	const call = "\tfs.writeSync(" // the one use of a global without its name
	if strings.Count(string(src), call) != 1 {
		return fmt.Errorf("wasm_exec.js of this Go version is unknown: want one %q", strings.TrimSpace(call))
	}
	body := strings.Replace(string(src), call, "\tglobalThis.fs.writeSync(", 1)
	return os.WriteFile(file, []byte(runtimeHead+body+runtimeFoot), 0o644)
}

const runtimeHead = `/*! Copyright 2018 The Go Authors. All rights reserved. BSD-style license: https://go.dev/LICENSE */
const scope = {
  Object, Array, Uint8Array, Date, Error, TextEncoder, TextDecoder,
  crypto: globalThis.crypto, performance: globalThis.performance,
};
((globalThis) => {
`

const runtimeFoot = `
})(scope);
export const Go = scope.Go;
`
