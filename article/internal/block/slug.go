package block

import "strings"

// slugWords is how many words a heading has at least whose words in a name are a slug: "comments" over the comments and
// "related-articles" over the related articles say what they hold.
const slugWords = 3

// forgetSlugs takes from the boxes around a heading the hints that their names give only because they hold the words of
// the heading: generators make the ids of sections from their headings, "sharing-a-repository" shares nothing.
func (b *Builder) forgetSlugs() {
	for i := range b.page.Blocks {
		blk := &b.page.Blocks[i]
		if blk.Kind != Heading || blk.Words < slugWords {
			continue
		}
		slug, first := "", firstWord(blk.Text)
		for k := blk.Box; k > 0; k = b.page.Boxes[k].Parent {
			box := &b.page.Boxes[k]
			if box.First < int32(i) && b.wordsIn(box.First, int32(i)) {
				break
			}
			if box.Hints == 0 || !strings.Contains(box.Class, first) {
				continue
			}
			if slug == "" {
				slug = slugOf(blk.Text)
			}
			box.forget(slug)
		}
	}
}

// wordsIn reports whether one of the blocks [first, last) holds words.
func (b *Builder) wordsIn(first, last int32) bool {
	for i := first; i < last; i++ {
		if b.page.Blocks[i].Text != "" {
			return true
		}
	}
	return false
}

// firstWord returns the first word of a heading in lower case: names that do not hold it are no slugs of it.
func firstWord(text string) string {
	for w := range Words(text) {
		return strings.ToLower(w)
	}
	return ""
}

// slugOf joins the words of a heading by hyphens, in lower case.
func slugOf(text string) string {
	var s strings.Builder
	for w := range Words(text) {
		if s.Len() > 0 {
			s.WriteByte('-')
		}
		s.WriteString(strings.ToLower(w))
	}
	return s.String()
}

// forget drops the hints of a name that is the slug, or the beginning of it.
func (x *Box) forget(slug string) {
	var hints Hint
	found := false
	for name := range strings.FieldsSeq(x.Class) {
		if isSlug(name, slug) {
			found = true
		} else {
			hints |= HintsOf(name)
		}
	}
	if found {
		x.Hints = hints
	}
}

// isSlug reports whether a name of several words is slug or the beginning of it.
func isSlug(name, slug string) bool {
	name = strings.ReplaceAll(name, "_", "-")
	return strings.Count(name, "-") >= slugWords-1 && strings.HasPrefix(slug, name)
}
