package jsontext

// Kind says what a Value is.
type Kind uint8

const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

var kindNames = [...]string{"null", "bool", "number", "string", "array", "object"}

// String returns the name of k.
func (k Kind) String() string { return kindNames[k] }

// Value is one JSON value. Its zero value is null.
type Value struct {
	Kind Kind
	Str  string   // of a String its text; of a Number or Bool its literal
	Keys []string // of an Object, in the order of the text, repeated ones included
	Vals []Value  // of an Object, beside Keys; of an Array its elements
}

// Get returns the member of v named key, the last one where several bear the name, and null where none does or v is
// no Object. It looks at every member; a caller that wants most of them should range over Keys.
func (v Value) Get(key string) Value {
	for i := len(v.Keys) - 1; i >= 0; i-- {
		if v.Keys[i] == key {
			return v.Vals[i]
		}
	}
	return Value{}
}

// Text returns the text of a String and the literal of a Number; of an Array the Text of its first element that has
// one; else "".
func (v Value) Text() string {
	switch v.Kind {
	case String, Number:
		return v.Str
	case Array:
		for _, e := range v.Vals {
			if t := e.Text(); t != "" {
				return t
			}
		}
	case Null, Bool, Object:
	}
	return ""
}

// List returns the elements of an Array, and any other value but null as a list of one: JSON-LD writes a single value
// without brackets.
func (v Value) List() []Value {
	switch v.Kind {
	case Null:
		return nil
	case Array:
		return v.Vals
	case Bool, Number, String, Object:
	}
	return []Value{v}
}

// IsTrue reports whether v is the literal true or the String "true".
func (v Value) IsTrue() bool { return (v.Kind == Bool || v.Kind == String) && v.Str == "true" }
