package shrink

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

func TestShrunkProgramsRun(t *testing.T) {
	browser.RequireNode(t)
	file := filepath.Join(t.TempDir(), "program.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, "./testdata/program")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	size, small := fileSize(t, file), packed(t, file)
	want, err := runWasm(t, file)
	if err != nil || !strings.HasPrefix(want, "16383 bottom\n5736396 AbOaRd NoBoDy AnD LeUtE AlLe F?r WiNd FaIr A 1683 -cba.\n") {
		t.Fatalf("before shrinking: %v, %q", err, want)
	}
	if err := File(file); err != nil {
		t.Fatal(err)
	}
	got, err := runWasm(t, file)
	if err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if after := fileSize(t, file); after > size*3/4 {
		t.Errorf("%d bytes of %d are left", after, size)
	}
	if after := packed(t, file); after > small*4/5 {
		t.Errorf("packed, %d bytes of %d are left", after, small)
	}
	if out, err := runWasm(t, file, "fail"); err == nil || !strings.Contains(out, "unreachable") {
		t.Errorf("an index out of range does not trap: %v, %q", err, out)
	}
}

// runWasm returns what the program in file prints.
func runWasm(t *testing.T, file string, args ...string) (string, error) {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	run := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	out, err := exec.Command("node", append([]string{run, file}, args...)...).CombinedOutput()
	return string(out), err
}

func fileSize(t *testing.T, file string) int {
	t.Helper()
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	return int(info.Size())
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
