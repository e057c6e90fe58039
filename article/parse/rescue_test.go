package parse_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// untold is a page without a visible word, whose script holds the text of its article.
const untold = `<title>The last kiln of Overmere</title><div id=app></div><script>window.__STATE__={"title":"The last kiln of Overmere","url":"/kiln","body":"` +
	`<p>The last kiln of Overmere was fired on Thursday, with peat, as it was for three hundred years before the railway brought coal.</p>` +
	`<p>Potters from five counties had sent their jugs, and all of them but one came out whole, which is more than anybody can remember.</p>"}</script>`

func TestUntold(t *testing.T) {
	whole, err := parse.Article([]byte(untold), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(whole.Body) != 2 {
		t.Errorf("body of %d nodes, want the two paragraphs", len(whole.Body))
	}
	want := []article.Notice{{Text: "the text of the article was taken from the data of a script", Origin: "state:articlebody"}}
	if diff := cmp.Diff(want, whole.Notices); diff != "" {
		t.Errorf("notices (-want +got):\n%s", diff)
	}
	tree, err := html.Parse(strings.NewReader(untold))
	if err != nil {
		t.Fatal(err)
	}
	node, err := parse.Node(tree, parse.Options{})
	if diff := cmp.Diff(whole, node); err != nil || diff != "" {
		t.Errorf("as a tree: %v (-bytes +tree):\n%s", err, diff)
	}
	if _, err := parse.Parts(tree, []*html.Node{tree.FirstChild}, nil, parse.Options{}); !errors.Is(err, parse.ErrNoWords) {
		t.Errorf("a part of the page: %v, want %v", err, parse.ErrNoWords)
	}
}

// TestUntoldLimit reads the page with a limit that leaves the text out, and says so.
func TestUntoldLimit(t *testing.T) {
	a, err := parse.Article([]byte("<p>Please wait.</p>"+untold), parse.Options{Limits: parse.Limits{JSONBytes: 100}})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range a.Notices {
		if n.Origin == "state" && strings.Contains(n.Text, "100 bytes") {
			return
		}
	}
	t.Errorf("no notice of the limit: %v", a.Notices)
}
