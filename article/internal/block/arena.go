package block

import "github.com/verbatim-go/verbatim/article"

// arena gives out runs from large pieces of memory: a page has thousands of them.
type arena struct {
	pool []article.Run
}

const (
	poolRuns = 256 // runs in one piece: more wastes memory on short pages, fewer allocates often
	longRuns = 64  // more runs at once have memory of their own, so that little of a piece is wasted
)

// run returns a slice that holds r.
func (a *arena) run(r article.Run) []article.Run {
	if len(a.pool) == cap(a.pool) {
		a.pool = make([]article.Run, 0, poolRuns)
	}
	n := len(a.pool)
	a.pool = append(a.pool, r)
	return a.pool[n : n+1 : n+1]
}

// runs returns a copy of rs.
func (a *arena) runs(rs []article.Run) []article.Run {
	if len(rs) > longRuns {
		return append([]article.Run(nil), rs...)
	}
	if cap(a.pool)-len(a.pool) < len(rs) {
		a.pool = make([]article.Run, 0, poolRuns)
	}
	n := len(a.pool)
	a.pool = append(a.pool, rs...)
	return a.pool[n:len(a.pool):len(a.pool)]
}
