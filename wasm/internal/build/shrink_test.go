package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/wasm/internal/browser"
)

// program does what needs the tables that must stay: it grows its stack, collects garbage below deep calls, panics through
// a deferred call, and asks for a caller.
const program = `package main

import "runtime"

type node struct {
	left, right *node
	pad         [100]byte
}

func tree(depth int) *node {
	if depth == 0 {
		return nil
	}
	n := &node{left: tree(depth - 1), right: tree(depth - 1)}
	if depth%7 == 0 {
		runtime.GC()
	}
	return n
}

func (n *node) count() int {
	if n == nil {
		return 0
	}
	return 1 + n.left.count() + n.right.count()
}

func deep(n int, buf [64]int) int {
	if n == 0 {
		runtime.GC()
		panic("bottom")
	}
	buf[n%64] = n
	return deep(n-1, buf) + buf[n%64]
}

func fall() (said any) {
	defer func() { said = recover() }()
	return deep(5000, [64]int{})
}

func main() {
	println(tree(14).count(), fall().(string))
	pc, _, line, _ := runtime.Caller(0)
	println(runtime.FuncForPC(pc).Name(), line)
}
`

func TestShrunkProgramsRun(t *testing.T) {
	browser.RequireNode(t)
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), "module program\n")
	write(t, filepath.Join(dir, "main.go"), program)
	file := filepath.Join(dir, "program.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file)
	build.Dir, build.Env = dir, append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=-mod=mod", "GOWORK=off")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	before := packed(t, file)
	if got := runWasm(t, file); !strings.HasSuffix(got, "main.main 44\n") {
		t.Errorf("before shrinking: %q", got)
	}
	if err := shrinkFile(file); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("16383 bottom\nmain.main 0\n", runWasm(t, file)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if after := packed(t, file); after > before*95/100 {
		t.Errorf("packed, %d bytes of %d are left", after, before)
	}
}

// runWasm returns what the program in file prints.
func runWasm(t *testing.T, file string) string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("node", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file).CombinedOutput()
	if err != nil {
		t.Errorf("%v", err)
	}
	return string(out)
}

func TestMemoryStays(t *testing.T) {
	memory := make([]byte, 100_000)
	for at, text := range map[int]string{300: "one", 310: "two", 9000: "far", 99_990: "the end"} {
		copy(memory[at:], text)
	}
	section := appendMemory(nil, memory)
	got, err := readMemory(section)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(bytes.TrimRight(memory, "\x00"), got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := byte(3); section[0] != want {
		t.Errorf("%d segments, want %d", section[0], want)
	}
}

func TestShrinkRefuses(t *testing.T) {
	for name, src := range map[string]string{
		"nothing":       "",
		"no module":     "<!doctype html>",
		"cut":           "\x00asm\x01\x00\x00\x00\x0b\x20\x00",
		"another table": "\x00asm\x01\x00\x00\x00\x0b\x08\x01\x00\x41\x00\x0b\x02ab",
		"too far":       "\x00asm\x01\x00\x00\x00\x0b\x0c\x01\x00\x41\xff\xff\xff\xff\x03\x0b\x02ab",
	} {
		if out, err := shrink([]byte(src)); err == nil {
			t.Errorf("%s: %q", name, out)
		}
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// packed returns how many bytes of file go over the wire.
func packed(t *testing.T, file string) int {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(src); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
