package selection

import (
	"fmt"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// Choice narrows a page by CSS selectors. The zero value takes the whole page.
type Choice struct {
	Keep string // take only what matches; "" takes everything
	Drop string // leave out what matches, inside Keep or not; "" leaves out nothing
}

// SelectorError means that a selector is not valid CSS.
type SelectorError struct {
	Selector string
	Err      error
}

// Error names the selector and what is wrong with it.
func (e *SelectorError) Error() string {
	return fmt.Sprintf("selection: invalid selector %q: %v", e.Selector, e.Err)
}

// Unwrap returns what the selector's parser said.
func (e *SelectorError) Unwrap() error { return e.Err }

// Check reports a *SelectorError for the first selector that is not valid, so that a program can refuse its settings
// before it reads a page.
func (c Choice) Check() error {
	for _, css := range []string{c.Keep, c.Drop} {
		if _, err := compile(css); err != nil {
			return err
		}
	}
	return nil
}

// Article reads what c chooses of sel, usually a whole document. Selectors are matched below sel, and against sel's
// own nodes. It fails with a *SelectorError, with ErrEmpty when nothing matches Keep, and as Article does.
func (c Choice) Article(sel *goquery.Selection, opts parse.Options) (*article.Article, error) {
	keep, err := compile(c.Keep)
	if err != nil {
		return nil, err
	}
	drop, err := compile(c.Drop)
	if err != nil {
		return nil, err
	}
	if sel == nil {
		return nil, ErrEmpty
	}
	var out []*html.Node
	if drop != nil {
		out = matching(sel, drop).Nodes
	}
	if keep != nil {
		sel = matching(sel, keep)
	}
	return parts(sel, out, opts)
}

// Page reads what c chooses of the page src, which is taken for HTML whatever it looks like and decoded as parse.Article
// does it. It fails as parse.Tree and Article do.
func (c Choice) Page(src []byte, opts parse.Options) (*article.Article, error) {
	tree, notices, err := parse.Tree(src, opts)
	if err != nil {
		return nil, err
	}
	a, err := c.Article(goquery.NewDocumentFromNode(tree).Selection, opts)
	if err != nil {
		return nil, err
	}
	a.Notices = append(a.Notices, notices...)
	return a, nil
}

func matching(sel *goquery.Selection, m goquery.Matcher) *goquery.Selection {
	return sel.FilterMatcher(m).AddSelection(sel.FindMatcher(m))
}

// compile returns the matcher of css, nil for "". goquery itself takes an invalid selector for one without matches.
func compile(css string) (goquery.Matcher, error) {
	if css == "" {
		return nil, nil
	}
	m, err := cascadia.Compile(css)
	if err != nil {
		return nil, &SelectorError{css, err}
	}
	return m, nil
}
