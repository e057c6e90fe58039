package label

import (
	"sync"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// bodyRules are the first votes for and against the body: each sees its block, the boxes around it and its neighbours.
var bodyRules = sync.OnceValue(func() *rules[*sight] {
	rows := []rule[*sight]{
		{name: "any", label: article.LabelBody, observe: func(*sight) float64 { return 1 }},
		{name: "p", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Tag == block.TagP })},
		{name: "p-prose", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Tag == block.TagP && proselike(s.b) })},
		{name: "heading", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Kind == block.Heading })},
		{name: "heading1", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Kind == block.Heading && s.b.Level == 1 })},
		{name: "heading2-3", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Kind == block.Heading && (s.b.Level == 2 || s.b.Level == 3) })},
		{name: "code", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Kind == block.Code })},
		{name: "cell", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Kind == block.Cell })},
		{name: "control", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Kind == block.Control })},
		{name: "hidden", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Hidden })},
		{name: "line", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Seam == block.SeamLine || s.b.Seam == block.SeamBreak })},
		{name: "mark", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Seam == block.SeamMark })},
		{name: "bullet", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Bullet != "" })},
		{name: "title-again", label: article.LabelBody, observe: when(func(s *sight) bool { return s.isTitle() })},
		{name: "description", label: article.LabelBody, observe: when(func(s *sight) bool { return s.isDescription() })},
		{name: "declared", label: article.LabelBody, observe: when(func(s *sight) bool { return s.known > 0 })},
		{name: "undeclared", label: article.LabelBody, observe: when(func(s *sight) bool { return s.known < 0 })},
		{name: "copied", label: article.LabelBody, observe: when(func(s *sight) bool { return s.copies == 2 })},
		{name: "copied-often", label: article.LabelBody, observe: when(func(s *sight) bool { return s.copies > 2 })},
		{name: "before-headline", label: article.LabelBody, observe: when(func(s *sight) bool { return s.afterTitle < 0 })},
		{name: "after-headline", label: article.LabelBody, observe: when(func(s *sight) bool { return s.afterTitle > 0 })},
		{name: "later-article", label: article.LabelBody, observe: when(func(s *sight) bool { return s.v.boxes[s.b.Box].later })},
		{name: "later-article-prose", label: article.LabelBody, observe: when(func(s *sight) bool { return s.v.boxes[s.b.Box].later && proselike(s.b) })},
		{name: "long-linked", label: article.LabelBody, observe: when(func(s *sight) bool { return s.shape&shapeLinked != 0 && s.b.Words >= 6 })},
		{name: "heading-over-prose", label: article.LabelBody, observe: when(func(s *sight) bool {
			n := s.next()
			return s.b.Kind == block.Heading && n != nil && proselike(n.b)
		})},
		{name: "between-prose", label: article.LabelBody, observe: when(func(s *sight) bool {
			p, n := s.prev(), s.next()
			return p != nil && n != nil && proselike(p.b) && proselike(n.b)
		})},
		{name: "short-unstopped", label: article.LabelBody, observe: when(func(s *sight) bool { return s.b.Words < 10 && s.shape&shapeStop == 0 })},
		{name: "prose-stopped", label: article.LabelBody, observe: when(func(s *sight) bool { return proselike(s.b) && s.shape&shapeStop != 0 })},
		{name: "prose-unstopped", label: article.LabelBody, observe: when(func(s *sight) bool { return proselike(s.b) && s.shape&shapeStop == 0 })},
		{name: "prose-commas", label: article.LabelBody, observe: when(func(s *sight) bool { return proselike(s.b) && s.shape&shapeComma != 0 })},
	}
	rows = append(rows, rule[*sight]{name: "words", label: article.LabelBody, edges: []float64{1, 2, 4, 8, 14, 24, 40, 80}, observe: func(s *sight) float64 { return float64(s.b.Words) }})
	rows = append(rows, rule[*sight]{name: "linked", label: article.LabelBody, edges: []float64{0.01, 0.15, 0.35, 0.65, 0.9}, observe: linkShare})
	rows = append(rows, rule[*sight]{name: "links", label: article.LabelBody, edges: []float64{1, 2, 4, 8}, observe: func(s *sight) float64 { return float64(s.b.Links) }})
	rows = append(rows, rule[*sight]{name: "before", label: article.LabelBody, edges: []float64{0, 1, 4, 14, 40}, observe: func(s *sight) float64 { return neighbourWords(s.prev()) }})
	rows = append(rows, rule[*sight]{name: "after", label: article.LabelBody, edges: []float64{0, 1, 4, 14, 40}, observe: func(s *sight) float64 { return neighbourWords(s.next()) }})
	rows = append(rows, rule[*sight]{name: "place", label: article.LabelBody, edges: []float64{0, 0.02, 0.1, 0.5, 0.9, 0.98}, observe: func(s *sight) float64 {
		if s.v.prose == 0 {
			return 0
		}
		return float64(s.proseBefore) / float64(s.v.prose)
	}})
	for k := range 3 {
		n := itoa(k)
		rows = append(rows, rule[*sight]{name: "share" + n, label: article.LabelBody, edges: []float64{0, 0.02, 0.1, 0.3, 0.6, 0.85}, observe: func(s *sight) float64 { return proseShare(s, k) }})
		rows = append(rows, rule[*sight]{name: "linked-box" + n, label: article.LabelBody, edges: []float64{0, 0.05, 0.15, 0.35, 0.6, 0.85}, observe: func(s *sight) float64 { return boxLinkShare(s, k) }})
		rows = append(rows, rule[*sight]{name: "paragraphs" + n, label: article.LabelBody, edges: []float64{0, 1, 2, 4, 9}, observe: func(s *sight) float64 { return paragraphs(s, k) }})
		rows = append(rows, rule[*sight]{name: "images" + n, label: article.LabelBody, edges: []float64{0.05, 0.3}, observe: func(s *sight) float64 { return imageShare(s, k) }})
	}
	rows = append(rows, storyRules()...)
	return list(append(rows, tableRules()...))
})

// isTitle reports whether a block is a headline that the page declares.
func (s *sight) isTitle() bool { return s.v.declares(s.i) }

func (s *sight) isDescription() bool {
	return s.v.describe != "" && s.b.Words > 5 && s.b.Words < 120 && len(s.b.Text)*5 >= len(s.v.describe)*4 && len(s.b.Text) <= len(s.v.describe)*2 && s.line() == s.v.describe
}

func linkShare(s *sight) float64 {
	if s.b.Words == 0 {
		return 0
	}
	return float64(s.b.LinkWords) / float64(s.b.Words)
}

func neighbourWords(n *sight) float64 {
	if n == nil {
		return 0
	}
	if n.b.LinkWords*2 > n.b.Words {
		return min(float64(n.b.Words), 3)
	}
	return float64(n.b.Words)
}

func proseShare(s *sight, k int) float64 {
	box := s.box(k)
	if box == nil || s.v.prose == 0 {
		return -1
	}
	return float64(box.ProseWords) / float64(s.v.prose)
}

func boxLinkShare(s *sight, k int) float64 {
	box := s.box(k)
	if box == nil || box.Words == 0 {
		return -1
	}
	return float64(box.LinkWords) / float64(box.Words)
}

func paragraphs(s *sight, k int) float64 {
	box := s.box(k)
	if box == nil {
		return -1
	}
	return float64(box.Paragraphs)
}

func imageShare(s *sight, k int) float64 {
	box := s.box(k)
	if box == nil || box.Blocks == 0 {
		return 0
	}
	return float64(box.Images) / float64(box.Blocks)
}
