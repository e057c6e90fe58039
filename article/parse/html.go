//go:build !verbatim_light

package parse

import (
	"iter"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

func fromHTML(s string, opts Options) *block.Page { return block.FromHTML(s, opts.Limits) }

// Tree returns the tree of the page src, decoded as Article does it, for programs that choose parts of it, and what is
// odd about its bytes. src is taken for HTML whatever it looks like. The errors are those of Article.
func Tree(src []byte, opts Options) (*html.Node, []article.Notice, error) {
	text, err := decode(src, opts)
	if err != nil {
		return nil, nil, err
	}
	if strings.TrimSpace(text.String) == "" {
		return nil, nil, ErrNoWords
	}
	tree, notices := block.Tree(text.String, opts.Limits)
	return tree, append(notices, noticesOf(text)...), nil
}

// Node reads a page that the caller has parsed already. It does not change the tree.
func Node(tree *html.Node, opts Options) (*article.Article, error) {
	return Parts(tree, nil, nil, opts)
}

// Parts reads only some parts of a parsed page: what lies in none of keep (nil keeps all) or in one of drop is left out
// of the article, and stands in its Rest all the same.
func Parts(tree *html.Node, keep, drop []*html.Node, opts Options) (*article.Article, error) {
	page := block.FromNode(tree, opts.Limits, outside(keep, drop))
	page.Chosen = keep != nil && slices.ContainsFunc(page.Blocks, func(b block.Block) bool { return b.Out })
	var scripts iter.Seq[string]
	if keep == nil && len(drop) == 0 {
		scripts = nodeScripts(tree) // of a page in parts nobody knows to which a script belongs
	}
	return read(page, scripts, opts)
}

// outside returns a test for nodes that the caller's choice leaves out, nil when it leaves out none. The walk asks for
// every node, parents first: true leaves out all below, unless a node below is kept by itself.
func outside(keep, drop []*html.Node) func(*html.Node) bool {
	if keep == nil && len(drop) == 0 {
		return nil
	}
	kept, dropped, above := set(keep), set(drop), map[*html.Node]bool{}
	for _, n := range keep {
		for p := n.Parent; p != nil; p = p.Parent {
			above[p] = true
		}
	}
	return func(n *html.Node) bool {
		if dropped[n] {
			return true
		}
		if keep == nil || kept[n] || above[n] {
			return false
		}
		for p := n.Parent; p != nil; p = p.Parent {
			if kept[p] {
				return false
			}
			if above[p] {
				return true
			}
		}
		return true
	}
}

func set(nodes []*html.Node) map[*html.Node]bool {
	out := make(map[*html.Node]bool, len(nodes))
	for _, n := range nodes {
		out[n] = true
	}
	return out
}
