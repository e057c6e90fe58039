//go:build !verbatim_light

package block

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/verbatim-go/verbatim/article"
)

// Tree returns the tree of the page s, which must be valid UTF-8, for those who choose parts of it. One nested too
// deeply for the parser is flattened, as FromHTML does, and a notice says so.
func Tree(s string, lim Limits) (*html.Node, []article.Notice) {
	if n, err := html.Parse(strings.NewReader(calm(s))); err == nil {
		return n, nil
	}
	root := &html.Node{Type: html.DocumentNode}
	feedTokens(s, &treeFeed{at: root}, lim.withDefaults())
	return root, []article.Notice{{Text: flattened, Origin: "depth"}}
}

// treeFeed makes a tree of events.
type treeFeed struct{ at *html.Node }

func (f *treeFeed) Open(name string, attrs []Attr) {
	n := &html.Node{Type: html.ElementNode, Data: name, DataAtom: atom.Lookup([]byte(name))}
	for _, a := range attrs {
		n.Attr = append(n.Attr, html.Attribute{Key: a.Key, Val: a.Val})
	}
	f.at.AppendChild(n)
	f.at = n
}

func (f *treeFeed) Text(s string) { f.at.AppendChild(&html.Node{Type: html.TextNode, Data: s}) }

func (f *treeFeed) Close() { f.at = f.at.Parent }
