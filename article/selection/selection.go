package selection

import (
	"errors"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// ErrEmpty means that nothing was selected.
var ErrEmpty = errors.New("selection: nothing selected")

// ErrSplit means that the nodes of a selection stand in different trees.
var ErrSplit = errors.New("selection: nodes of different pages")

// Article reads the part of a page that sel holds, in the order of the page; a selection of the whole document reads
// all of it. The words of the page outside sel stand in Rest. It fails with ErrEmpty, ErrSplit, and as parse.Node does.
func Article(sel *goquery.Selection, opts parse.Options) (*article.Article, error) {
	return parts(sel, nil, opts)
}

// parts reads the nodes of sel without those of drop.
func parts(sel *goquery.Selection, drop []*html.Node, opts parse.Options) (*article.Article, error) {
	if sel == nil || len(sel.Nodes) == 0 {
		return nil, ErrEmpty
	}
	tree, err := commonRoot(sel.Nodes)
	if err != nil {
		return nil, err
	}
	keep := sel.Nodes
	for _, n := range keep {
		if n == tree {
			keep = nil // the whole page
			break
		}
	}
	return parse.Parts(tree, keep, drop, opts)
}

// commonRoot returns the root of the tree that holds all nodes. Each ancestor is visited once.
func commonRoot(nodes []*html.Node) (*html.Node, error) {
	var root *html.Node
	seen := map[*html.Node]bool{}
	for _, n := range nodes {
		for n.Parent != nil && !seen[n] {
			seen[n] = true
			n = n.Parent
		}
		switch {
		case seen[n]: // met before, on the way to the same root
		case root == nil:
			root = n
		case root != n:
			return nil, ErrSplit
		}
	}
	return root, nil
}
