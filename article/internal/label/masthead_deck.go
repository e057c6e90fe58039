package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// isDeck reports whether a block between headline and body is the standfirst.
func (j *judge) isDeck(s *sight) bool {
	if s.b.Words < deckShort && !j.flat && s.near&block.HintDeck == 0 || s.b.Words < 2 || s.b.Words > deckWords || s.b.Kind == block.Control || s.b.LinkWords*2 > s.b.Words || s.within&(ClassByline|ClassUpdated|ClassShare|ClassNewsletter|ClassSubscribe|ClassAd|ClassPhoto) != 0 && s.b.Words < deckPlain {
		return false
	}
	if s.near&block.HintByline != 0 && s.b.Words < bylineLine && IsName(s.b.Text) {
		return false
	}
	if s.near&block.HintDeck != 0 && s.near&block.HintTeaser == 0 {
		return true
	}
	if s.isDescription() && s.i <= j.scene.first && !j.likeBody(s) {
		return true
	}
	if j.overByline(s) {
		return true
	}
	if s.b.Kind == block.Heading && s.i < j.scene.first && s.b.Words >= headingLeast && j.label[s.i] != article.LabelBody {
		return s.near&(block.HintTeaser|block.HintNav) == 0
	}
	return j.headsNothing(s)
}

// headsNothing reports whether a block is a heading right below the headline, a level or more below it, above the first
// paragraph, which does not follow in the same box: it is no heading of a part.
func (j *judge) headsNothing(s *sight) bool {
	n := s.nextShown()
	return s.b.Kind == block.Heading && s.before == j.head && j.at[j.head].b.Kind == block.Heading && s.b.Level > j.at[j.head].b.Level && s.b.Words >= subheadLeast &&
		s.i < j.scene.first && s.near&(block.HintTeaser|block.HintNav|block.HintByline|block.HintDate) == 0 && s.whole == 0 && s.shape&shapeLinked == 0 &&
		n != nil && n.b.Box != s.b.Box && n.i != j.scene.first
}

// subheadLeast is how many words a standfirst has at least that only its place tells.
const subheadLeast = 5

// overByline reports whether a block is all that stands between the headline and the byline or date: then it is the standfirst,
// if anything sets it apart.
func (j *judge) overByline(s *sight) bool {
	p, n := s.prev(), s.next()
	if j.flat || p == nil || n == nil || p.i != j.head || s.shape&(shapeLinked|shapeDigits) != 0 || s.b.Words < overBylineLeast || dated(s) {
		return false
	}
	set := s.b.Kind == block.Heading || s.near&block.HintTeaser != 0 || s.emphasised() && !j.spoken(s.i)
	if !set || s.shape&shapeStop == 0 && s.b.Kind != block.Heading && !s.emphasised() || s.near&(block.HintFigure|block.HintCaption|block.HintByline) != 0 {
		return false
	}
	for k := p.i + 1; k < s.i; k++ {
		if j.at[k].b.Kind == block.Image {
			return false
		}
	}
	return j.signedAndDated(n) || n.b.Words <= bylineMarked && n.shape&shapeStop == 0 && (n.near&(block.HintByline|block.HintDate) != 0 && n.near&block.HintTeaser == 0 || j.isByline(n) || dated(n))
}

// overBylineLeast is how many words a standfirst has at least that nothing but its place tells.
const overBylineLeast = 8

// emphasised reports whether a line is set in bold or italics as a whole.
func (s *sight) emphasised() bool { return s.shape&(shapeStrong|shapeEmphasis) != 0 }

// likeBody reports whether a block is marked up like the paragraph of the body that comes next: a first paragraph which the
// page also gives as its description is no standfirst.
func (j *judge) likeBody(s *sight) bool {
	if j.label[s.i] != article.LabelBody {
		return false
	}
	for n, k := s.next(), 0; n != nil && k < likeReach; n, k = n.next(), k+1 {
		if j.label[n.i] == article.LabelBody && proselike(n.b) {
			return j.scene.key[n.i] == j.scene.key[s.i] && s.emphasised() == n.emphasised()
		}
	}
	return false
}

// likeReach is how far below a standfirst the first paragraph of the body may stand, in blocks with words.
const likeReach = 12
