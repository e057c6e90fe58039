package label

import (
	"math"
)

// scene is what the first votes amount to over a whole page: where the body seems to lie. The second votes see it.
type scene struct {
	v     *view
	p     []float64 // first belief that a block is body, 0 to 1
	mass  []float64 // believed words of blocks before i; len(blocks)+1
	words []float64 // words before i
	kin   map[uint64]kin
	key   []uint64 // of each block in kin
	main  int32    // deepest box that holds mainShare of the believed words
	core  int32    // deepest box that holds coreShare of them
	first int      // first and last block of prose that is believed for sure, -1 without any
	last  int
	since []int32 // blocks with words since the last sure prose, far when none
	until []int32
	tells map[uint64]teller // stems of the sure prose of a flat page; nil where containers tell more
}

// kin are the blocks that are marked up alike: same element, same classes of the boxes around.
type kin struct {
	words, mass float64
	n           int32
}

const (
	mainShare = 0.9 // higher: one stray believed block outside lifts main up to the whole page
	coreShare = 0.5 // lower: a body of many small containers has its core in one of them
	sure      = 0.6 // belief above which prose anchors the body
	far       = 1 << 20
)

func newScene(v *view, score []float64) *scene {
	n := len(v.at)
	c := &scene{v: v, p: make([]float64, n), mass: make([]float64, n+1), words: make([]float64, n+1), kin: map[uint64]kin{},
		key: make([]uint64, n), first: -1, last: -1, since: make([]int32, n), until: make([]int32, n)}
	for i := range v.at {
		s := &v.at[i]
		w := float64(s.b.Words)
		c.mass[i+1], c.words[i+1] = c.mass[i], c.words[i]
		if s.b.Text == "" {
			continue
		}
		c.p[i] = 1 / (1 + math.Exp(-score[i]))
		c.mass[i+1] += w * c.p[i]
		c.words[i+1] += w
		c.key[i] = c.kinKey(s)
		k := c.kin[c.key[i]]
		c.kin[c.key[i]] = kin{k.words + w, k.mass + w*c.p[i], k.n + 1}
		if c.anchors(i) {
			if c.first < 0 {
				c.first = i
			}
			c.last = i
		}
	}
	if v.flat {
		c.readStory()
	}
	c.main, c.core = c.deepest(mainShare), c.deepest(coreShare)
	c.distances()
	return c
}

func (c *scene) anchors(i int) bool { return c.p[i] > sure && proselike(c.v.at[i].b) }

func (c *scene) kinKey(s *sight) uint64 {
	box := &c.v.page.Boxes[s.b.Box]
	h := hash(box.Class)*31 + uint64(box.Tag)
	if box.Parent >= 0 {
		up := &c.v.page.Boxes[box.Parent]
		h = h*31 + hash(up.Class) + uint64(up.Tag)
	}
	return (h*31+uint64(s.b.Tag))*31 + uint64(s.b.Kind)
}

func (c *scene) in(box int32) float64 {
	b := &c.v.page.Boxes[box]
	return c.mass[b.Last] - c.mass[b.First]
}

// deepest finds the deepest box that holds the share of all believed words.
func (c *scene) deepest(share float64) int32 {
	best := int32(0)
	total := c.mass[len(c.mass)-1]
	for j := range c.v.page.Boxes {
		if c.v.boxes[j].depth > c.v.boxes[best].depth && c.in(int32(j)) >= share*total && total > 0 {
			best = int32(j)
		}
	}
	return best
}

func (c *scene) distances() {
	d := int32(far)
	for i := range c.v.at {
		if c.v.at[i].b.Text != "" {
			d++
		}
		c.since[i] = d
		if c.anchors(i) {
			d = 0
		}
	}
	d = far
	for i := len(c.v.at) - 1; i >= 0; i-- {
		if c.v.at[i].b.Text != "" {
			d++
		}
		c.until[i] = d
		if c.anchors(i) {
			d = 0
		}
	}
}

// inside reports whether block i lies in box.
func (c *scene) inside(box int32, i int) bool {
	b := &c.v.page.Boxes[box]
	return i >= int(b.First) && i < int(b.Last)
}

// holds returns the share of all believed words in the k-th box around s, -1 without one.
func (c *scene) holds(s *sight, k int) float64 {
	total := c.mass[len(c.mass)-1]
	if s.in[k] < 0 || total == 0 {
		return -1
	}
	return c.in(s.in[k]) / total
}

// purity returns which share of the other words in the k-th box around s is believed, -1 without one.
func (c *scene) purity(s *sight, k int) float64 {
	if s.in[k] < 0 {
		return -1
	}
	b := &c.v.page.Boxes[s.in[k]]
	w := float64(s.b.Words)
	words := c.words[b.Last] - c.words[b.First] - w
	if words < 1 {
		return -1
	}
	return (c.in(s.in[k]) - w*c.p[s.i]) / words
}

// alike returns the belief in the other blocks that are marked up like s, -1 without any.
func (c *scene) alike(s *sight) float64 {
	k := c.kin[c.key[s.i]]
	w := float64(s.b.Words)
	if k.n < 2 || k.words-w < 1 {
		return -1
	}
	return (k.mass - w*c.p[s.i]) / (k.words - w)
}

// around returns the belief in the words of up to reach blocks on one side.
func (c *scene) around(s *sight, step, reach int) float64 {
	var words, mass float64
	for n := s; reach > 0; reach-- {
		if step < 0 {
			n = n.prev()
		} else {
			n = n.next()
		}
		if n == nil {
			break
		}
		w := float64(min(n.b.Words, 60))
		words += w
		mass += w * c.p[n.i]
	}
	if words == 0 {
		return -1
	}
	return mass / words
}
