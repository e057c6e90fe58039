package block

// Limits bound the work one page can cause. A zero field means its default. Passing a limit cuts and leaves a notice.
type Limits struct {
	Nodes     int // elements and texts; default 2,000,000
	Depth     int // nesting of elements, deeper ones are flattened and keep their text; default 512
	Attrs     int // attributes of one element; default 256
	JSONBytes int // one piece of JSON in a script, JSON-LD or data of the page's program; default 1 MiB
	JSONDepth int // nesting of that JSON; default 64
}

func (l Limits) withDefaults() Limits {
	or := func(n *int, def int) {
		if *n <= 0 {
			*n = def
		}
	}
	or(&l.Nodes, 2_000_000)
	or(&l.Depth, 512)
	or(&l.Attrs, 256)
	or(&l.JSONBytes, 1<<20)
	or(&l.JSONDepth, 64)
	return l
}
