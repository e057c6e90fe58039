package browser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSkipsWithWords(t *testing.T) {
	none := t.TempDir()
	t.Setenv("PATH", none)
	t.Setenv("VERBATIM_CHROMIUM", none+"/chromium")
	t.Setenv("VERBATIM_REQUIRE_BROWSER", "")
	got := []string{lackingNode(), lackingChromium()}
	want := []string{
		"no node: install Node 20 or later (apt-get install nodejs npm)",
		"no Chromium at " + none + "/chromium: install it (apt-get install chromium), or name one in VERBATIM_CHROMIUM",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for name, require := range map[string]func(*testing.T){"Require": Require, "RequireNode": RequireNode} {
		var inner *testing.T
		t.Run(name, func(t *testing.T) {
			inner = t
			require(t)
		})
		if !inner.Skipped() {
			t.Errorf("%s went on without Node", name)
		}
	}
}
