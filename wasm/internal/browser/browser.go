// Package browser helps tests that drive a real Chromium: it builds what the package publishes, and runs test files
// written for wasm/web/test/run.js as subtests.
//
// Node, npm and Chromium are no part of a Go machine, so a test that wants them is skipped where one is missing, with a
// line that says what to install. With VERBATIM_REQUIRE_BROWSER=1 it fails instead. VERBATIM_CHROMIUM names the
// browser when it is not /usr/bin/chromium.
package browser

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Require skips the test, or fails it, where Node, npm or Chromium is missing.
func Require(t *testing.T) {
	t.Helper()
	RequireNode(t)
	miss(t, lackingChromium())
}

// RequireNode is Require for tests that need no browser.
func RequireNode(t *testing.T) {
	t.Helper()
	miss(t, lackingNode())
}

// miss ends the test when something is lacking.
func miss(t *testing.T, what string) {
	t.Helper()
	switch {
	case what == "":
	case os.Getenv("VERBATIM_REQUIRE_BROWSER") == "1":
		t.Fatal(what)
	default:
		t.Skip(what)
	}
}

// lackingNode says what is missing and how to get it, "" when nothing is.
func lackingNode() string {
	for _, tool := range []string{"node", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			return "no " + tool + ": install Node 20 or later (apt-get install nodejs npm)"
		}
	}
	return ""
}

// lackingChromium is lackingNode for the browser.
func lackingChromium() string {
	chromium := os.Getenv("VERBATIM_CHROMIUM")
	if chromium == "" {
		chromium = "/usr/bin/chromium"
	}
	if _, err := os.Stat(chromium); err != nil {
		return "no Chromium at " + chromium + ": install it (apt-get install chromium), or name one in VERBATIM_CHROMIUM"
	}
	return ""
}

// Web returns the folder of the npm package.
func Web(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		t.Fatalf("go env: %v", err)
	}
	return filepath.Join(filepath.Dir(strings.TrimSpace(string(out))), "wasm", "web")
}

// Build makes the npm package's dist folder in a folder that lives as long as the test, and returns it. It takes some
// seconds: tests that need it are best grouped under one.
func Build(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("go", "run", "./wasm/internal/build", "-o", dir, "-sizes=false")
	cmd.Dir = filepath.Dir(filepath.Dir(Web(t)))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return dir
}

// outcome is one line of run.js.
type outcome struct {
	Name  string `json:"name"`
	Error string `json:"error"`
	Log   string `json:"log"`
}

// Run runs files, relative to the npm package, against the server at base, each of their tests as a subtest.
func Run(t *testing.T, base string, files ...string) {
	t.Helper()
	cmd := exec.Command("node", append([]string{"test/run.js", base}, files...)...)
	cmd.Dir = Web(t)
	cmd.Stderr = os.Stderr
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(pipe)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var o outcome
		if err := json.Unmarshal(lines.Bytes(), &o); err != nil {
			t.Log(lines.Text())
			continue
		}
		if o.Log != "" {
			t.Logf("%s: %s", o.Name, o.Log)
			continue
		}
		t.Run(o.Name, func(t *testing.T) {
			if o.Error != "" {
				t.Error(o.Error)
			}
		})
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("test/run.js: %v", err)
	}
}

// Node runs node with args in the npm package's folder and returns what it says.
func Node(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("node", args...)
	cmd.Dir = Web(t)
	out, _ := cmd.CombinedOutput() // a failed test makes the exit status, and says so itself
	return string(out)
}
