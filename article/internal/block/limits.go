package block

// Limits bound the work one page can cause. A zero field means its default. Passing a limit cuts and leaves a notice.
type Limits struct {
	Nodes     int // elements and texts; default 2,000,000
	Depth     int // nesting of elements, deeper ones are flattened and keep their text; default 512
	Attrs     int // attributes of one element; default 256
	JSONBytes int // one JSON-LD script; default 1 MiB
	JSONDepth int // nesting of JSON-LD; default 64
}
