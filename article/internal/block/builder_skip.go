package block

// skipped is an element without visible text that is open, and what of its content the Builder wants.
type skipped struct {
	el    element
	wants bool
	first string
	rest  []byte
	kind  string // of a script, its type
}

// text takes the text of a skipped element.
func (q *skipped) text(s string, depth int) {
	if !q.wants || depth != 1 {
		return
	}
	switch {
	case q.first == "":
		q.first = s
	default:
		q.rest = append(q.rest, s...)
	}
}

func (q *skipped) content() string {
	if len(q.rest) == 0 {
		return q.first
	}
	return q.first + string(q.rest)
}

// openSkipped begins an element that holds no visible text.
func (b *Builder) openSkipped(f *frame, attrs []Attr) {
	q := skipped{el: f.el}
	switch f.el {
	case elScript:
		q.kind = get(attrs, "type")
		q.wants = isLinkedData(q.kind)
	case elTitle, elNoscript:
		q.wants = true
	case elIframe:
		b.openIframe(f, attrs)
	}
	b.skip, b.quiet = 1, q
	b.stack = append(b.stack, *f)
}

// closeSkipped ends it.
func (b *Builder) closeSkipped() {
	q := &b.quiet
	if !q.wants {
		return
	}
	switch q.el {
	case elScript:
		b.linkedData(q.content())
	case elTitle:
		b.titleEvidence(q.content())
	case elNoscript:
		b.noscript(q.content())
	}
	b.quiet = skipped{}
}

// openVoid sees to an element that holds nothing.
func (b *Builder) openVoid(f *frame, attrs []Attr) {
	switch f.el {
	case elBr:
		b.lineBreak()
	case elHr:
		b.rule(f)
	case elImg:
		b.image(attrs)
	case elSource:
		b.source(attrs)
	case elInput:
		if t := get(attrs, "type"); t != "hidden" {
			b.page.Boxes[f.box].Controls++
		}
	case elEmbed:
		b.embed(get(attrs, "src"))
	case elMeta:
		b.metaEvidence(attrs)
	case elLink:
		b.relEvidence(attrs)
	case elBase:
		if href := get(attrs, "href"); href != "" && b.page.Base == "" {
			b.page.Base = b.url(href, false)
		}
	}
	f.start = int32(len(b.line.buf))
	f.block = false
	b.stack = append(b.stack, *f)
}
