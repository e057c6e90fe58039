package article

import "iter"

// All yields every node of body in the order of the page, parents before what they hold: the items of lists, the
// bodies of quotes and turns.
func All(body []Node) iter.Seq[Node] {
	return func(yield func(Node) bool) { walk(body, yield) }
}

// All yields every node of a's body, parents before what they hold.
func (a *Article) All() iter.Seq[Node] { return All(a.Body) }

// Turns yields the turns of the body in order, with their place among the turns.
func (a *Article) Turns() iter.Seq2[int, *QATurn] {
	return func(yield func(int, *QATurn) bool) {
		i := 0
		for n := range a.All() {
			if t, ok := n.(*QATurn); ok {
				if !yield(i, t) {
					return
				}
				i++
			}
		}
	}
}

// Figures yields the lead picture, if any, and the figures of the body in order.
func (a *Article) Figures() iter.Seq[*Figure] {
	return func(yield func(*Figure) bool) {
		if a.Lead != nil && !yield(a.Lead) {
			return
		}
		for n := range a.All() {
			if f, ok := n.(*Figure); ok && !yield(f) {
				return
			}
		}
	}
}

// Captions yields the captions of Figures that hold words or a credit.
func (a *Article) Captions() iter.Seq[Caption] {
	return func(yield func(Caption) bool) {
		for f := range a.Figures() {
			if (len(f.Caption.Text) > 0 || f.Caption.Credit != Credit{}) && !yield(f.Caption) {
				return
			}
		}
	}
}

// Speaker returns the speaker of t, or nil when t's speaker is unknown.
func (a *Article) Speaker(t *QATurn) *Speaker {
	if t.Speaker < 0 || t.Speaker >= len(a.Speakers) {
		return nil
	}
	return &a.Speakers[t.Speaker]
}

func walk(body []Node, yield func(Node) bool) bool {
	for _, n := range body {
		if !yield(n) {
			return false
		}
		switch n := n.(type) {
		case *QATurn:
			if !walk(n.Body, yield) {
				return false
			}
		case *Quote:
			if !walk(n.Body, yield) {
				return false
			}
		case *List:
			for _, item := range n.Items {
				if !walk(item, yield) {
					return false
				}
			}
		case *Heading, *Paragraph, *Figure, *Table, *Code, *Embed, *Break:
		}
	}
	return true
}
