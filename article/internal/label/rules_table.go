package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// tagNames are the containers whose presence around a block votes.
var tagNames = []struct {
	name string
	tag  block.Tag
}{
	{"main", block.TagMain}, {"article", block.TagArticle}, {"section", block.TagSection}, {"aside", block.TagAside}, {"nav", block.TagNav},
	{"header", block.TagHeader}, {"footer", block.TagFooter}, {"ul", block.TagUl}, {"ol", block.TagOl}, {"li", block.TagLi}, {"dl", block.TagDl},
	{"figure", block.TagFigure}, {"figcaption", block.TagFigcaption}, {"blockquote", block.TagBlockquote}, {"pre", block.TagPre},
	{"table", block.TagTable}, {"td", block.TagTd}, {"form", block.TagForm}, {"details", block.TagDetails}, {"dialog", block.TagDialog},
	{"card", block.TagA}, {"address", block.TagAddress}, {"custom", block.TagCustom}, {"label", block.TagLabel}, {"summary", block.TagSummary},
}

// hintNames name the bits of block.Hint in their order.
var hintNames = [...]string{
	"article", "content", "title", "deck", "byline", "date", "section", "topic", "caption", "credit", "figure", "teaser", "nav", "share", "ad",
	"newsletter", "comment", "consent", "bio", "copyright", "footer", "header", "sidebar", "form", "hidden", "paywall", "widget", "quote",
	"question", "answer", "summary", "modal", "player", "live", "timestamp", "speaker", "box",
}

// shapeNames name the bits of shape in their order.
var shapeNames = [...]string{
	"stop", "question", "colon", "ellipsis", "comma", "lower", "upper", "digits", "strong", "emphasis", "linked", "quoted", "bar", "label",
	"address", "hash",
}

// tableRules are the rules with one slot for each container, hint, shape and stock phrase. Prose votes apart, since
// whole pages stand in boxes called "header" or "widget".
func tableRules() []rule[*sight] {
	tags := make([]string, len(tagNames))
	for i, t := range tagNames {
		tags[i] = t.name
	}
	return []rule[*sight]{
		{name: "in", label: article.LabelBody, bits: tags, set: func(s *sight) uint64 {
			out := uint64(0)
			for i, t := range tagNames {
				if s.tags.has(t.tag) {
					out |= 1 << i
				}
			}
			return out
		}},
		{name: "li-prose", label: article.LabelBody, observe: when(func(s *sight) bool { return s.tags.has(block.TagLi) && proselike(s.b) })},
		{name: "li-linked", label: article.LabelBody, observe: when(func(s *sight) bool { return s.tags.has(block.TagLi) && s.shape&shapeLinked != 0 })},
		{name: "td-prose", label: article.LabelBody, observe: when(func(s *sight) bool { return s.tags.has(block.TagTd) && proselike(s.b) })},
		{name: "near", label: article.LabelBody, bits: hintNames[:], set: func(s *sight) uint64 { return uint64(s.near) }},
		{name: "far", label: article.LabelBody, bits: hintNames[:], set: func(s *sight) uint64 { return uint64(s.far) }},
		{name: "far-prose", label: article.LabelBody, bits: hintNames[:], set: func(s *sight) uint64 { return prosely(s, uint64(s.far)) }},
		{name: "shape", label: article.LabelBody, bits: shapeNames[:], set: func(s *sight) uint64 { return uint64(s.shape) }},
		{name: "whole", label: article.LabelBody, bits: classNames[:], set: func(s *sight) uint64 { return uint64(s.whole) }},
		{name: "under", label: article.LabelBody, bits: classNames[:], set: func(s *sight) uint64 { return uint64(s.under) }},
		{name: "past", label: article.LabelBody, bits: classNames[:], set: func(s *sight) uint64 { return uint64(s.past) }},
		{name: "past-prose", label: article.LabelBody, bits: classNames[:], set: func(s *sight) uint64 { return prosely(s, uint64(s.past)) }},
		{name: "within", label: article.LabelBody, bits: classNames[:], set: func(s *sight) uint64 { return uint64(s.within) }},
		{name: "within-prose", label: article.LabelBody, bits: classNames[:], set: func(s *sight) uint64 { return prosely(s, uint64(s.within)) }},
	}
}

func prosely(s *sight, set uint64) uint64 {
	if proselike(s.b) {
		return set
	}
	return 0
}
