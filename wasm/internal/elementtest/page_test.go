package elementtest

import (
	"bufio"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/wasm/internal/browser"
)

// servePages starts the program ./examples/page over dist and returns its address, without a slash at the end.
func servePages(t *testing.T, dist string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "page")
	if out, err := exec.Command("go", "build", "-o", program, "github.com/verbatim-go/verbatim/examples/page").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	cmd := exec.Command(program, "-addr", "127.0.0.1:0", "-dist", dist)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("./examples/page says nothing: %v", err)
	}
	return strings.TrimRight(line, "/\n")
}

// testPages looks at the pages that show the element to people.
func testPages(t *testing.T, dist string) {
	browser.Run(t, servePages(t, dist), "test/element/demo.test.js")
}
