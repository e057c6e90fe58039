package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// elementMarks returns the marks m with that which el itself gives.
func elementMarks(el element, m article.Marks) article.Marks {
	switch el {
	case elStrong:
		m |= article.MarkStrong
	case elEm:
		m |= article.MarkEmphasis
	case elCode:
		m |= article.MarkMono
	case elSub:
		m |= article.MarkSub
	case elSup:
		m |= article.MarkSup
	case elUnderline:
		m |= article.MarkUnderline
	case elStrike:
		m |= article.MarkStrike
	case elMark:
		m |= article.MarkHighlight
	case elQ:
		m |= article.MarkQuote
	}
	return m
}

// readStyle lets a style attribute change the marks of f and hide it.
func (b *Builder) readStyle(f *frame, style string) {
	for len(style) > 0 {
		decl := style
		if i := strings.IndexByte(style, ';'); i >= 0 {
			decl, style = style[:i], style[i+1:]
		} else {
			style = ""
		}
		name, val, ok := strings.Cut(decl, ":")
		if !ok {
			continue
		}
		b.declare(f, strings.ToLower(strings.TrimSpace(name)), strings.ToLower(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(val), "!important"))))
	}
}

// declare applies one declaration of a style attribute.
func (b *Builder) declare(f *frame, name, val string) {
	switch name {
	case "display":
		f.hidden = f.hidden || val == "none"
	case "visibility":
		f.hidden = f.hidden || val == "hidden" || val == "collapse"
	case "font-weight":
		switch {
		case val == "bold" || val == "bolder" || len(val) == 3 && val >= "600" && val <= "900":
			f.marks |= article.MarkStrong
		case val == "normal" || val == "lighter" || len(val) == 3 && val[0] >= '1' && val[0] <= '5':
			f.marks &^= article.MarkStrong
		}
	case "font-style":
		switch {
		case val == "italic" || strings.HasPrefix(val, "oblique"):
			f.marks |= article.MarkEmphasis
		case val == "normal":
			f.marks &^= article.MarkEmphasis
		}
	case "font-variant", "font-variant-caps":
		if strings.Contains(val, "small-caps") {
			f.marks |= article.MarkSmallCaps
		}
	case "text-decoration", "text-decoration-line":
		switch {
		case strings.Contains(val, "underline"):
			f.marks |= article.MarkUnderline
		case strings.Contains(val, "line-through"):
			f.marks |= article.MarkStrike
		}
	case "color":
		b.setColour(f, val)
	case "background-color", "background":
		if f.el == elSpan && strings.HasPrefix(val, "yellow") {
			f.marks |= article.MarkHighlight
		}
	}
}

// setColour marks f as having a colour of its own, unless it is black, inherited, or that of its surroundings.
func (b *Builder) setColour(f *frame, val string) {
	switch val = strings.ToLower(strings.Join(strings.Fields(val), "")); val {
	case "inherit", "initial", "unset", "currentcolor", "":
		return
	case "black", "#000", "#000000", "rgb(0,0,0)", "rgba(0,0,0,1)", "windowtext":
		f.marks &^= article.MarkColour
		f.colour = ""
		return
	}
	if val != f.colour {
		f.colour = val
		f.marks |= article.MarkColour
	}
}
