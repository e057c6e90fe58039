package article

// Access is what a page says of who may read it.
type Access uint8

const (
	AccessUnknown Access = iota // the page says nothing
	AccessFree                  // everybody
	AccessMetered               // everybody, up to a number of pieces
	AccessPaid                  // subscribers
)

var accessNames = [...]string{"", "free", "metered", "paid"}

// String returns the name of a as JSON has it, "" for AccessUnknown.
func (a Access) String() string { return nameOf(accessNames[:], int(a)) }
