package jsontext

import "strings"

// Limits bound the work of Parse. A zero field means its default.
type Limits struct {
	Bytes int // what follows is not read; default 1 MiB
	Depth int // what is nested deeper is read as null; default 64
}

// OrDefaults returns l with the defaults in place of zero fields.
func (l Limits) OrDefaults() Limits {
	const (
		bytes = 1 << 20
		depth = 64
	)
	if l.Bytes <= 0 {
		l.Bytes = bytes
	}
	if l.Depth <= 0 {
		l.Depth = depth
	}
	return l
}

// Parse reads s in one pass. The Value holds all that could be read, even when the error, a *SyntaxError or a
// *LimitError, is not nil. Several values in a row are returned as an Array. Strings of the Value may share memory
// with s.
func Parse(s string, lim Limits) (Value, error) {
	lim = lim.OrDefaults()
	p := parser{s: s, depth: lim.Depth}
	if len(s) > lim.Bytes {
		p.s = s[:lim.Bytes]
		p.err = &LimitError{Offset: lim.Bytes, Name: "bytes", Max: lim.Bytes}
	}
	if quotesAreEntities(p.s) {
		p.s = entities.Replace(p.s)
	}
	return p.run(), p.err
}

type parser struct {
	s     string
	pos   int
	depth int
	err   error // the first one
	stack []frame
	open  [2]int // unclosed arrays and objects on the stack
	top   []Value
}

// frame is an array or object that is still open.
type frame struct {
	val Value
	key string // of the member being read
	has bool   // key was read, its value is still to come
}

func (p *parser) fail(at int, reason string) {
	if p.err == nil {
		p.err = &SyntaxError{Offset: at, Reason: reason}
	}
}

func (p *parser) run() Value {
	for {
		p.skip()
		if p.pos >= len(p.s) {
			break
		}
		p.step()
	}
	if len(p.stack) > 0 {
		p.fail(len(p.s), "end of text inside an "+p.stack[len(p.stack)-1].val.Kind.String())
		for len(p.stack) > 0 {
			p.pop()
		}
	}
	switch len(p.top) {
	case 0:
		p.fail(len(p.s), "no value")
		return Value{}
	case 1:
		return p.top[0]
	}
	return Value{Kind: Array, Vals: p.top}
}

// step reads one token. The text is not at its end and not at white space.
func (p *parser) step() {
	c := p.s[p.pos]
	switch c {
	case ',', ';':
		p.pos++
	case ':':
		p.pos++
		if f := p.frame(); f == nil || !f.has {
			p.fail(p.pos-1, "unexpected colon")
		}
	case '}', ']':
		p.close(c)
	case '{', '[':
		p.opening(c)
	case '"', '\'':
		p.quoted(c)
	default:
		p.bare()
	}
}

func (p *parser) frame() *frame {
	if len(p.stack) == 0 {
		return nil
	}
	return &p.stack[len(p.stack)-1]
}

// wantsKey reports whether the innermost container is an object that waits for a key.
func (p *parser) wantsKey() bool {
	f := p.frame()
	return f != nil && f.val.Kind == Object && !f.has
}

// opening begins an array or object, or passes over it when it lies too deep.
func (p *parser) opening(c byte) {
	if p.wantsKey() {
		p.fail(p.pos, "key is no string")
		p.frame().has = true
	}
	if len(p.stack) >= p.depth {
		if p.err == nil {
			p.err = &LimitError{Offset: p.pos, Name: "depth", Max: p.depth}
		}
		p.passOver()
		p.add(Value{})
		return
	}
	p.pos++
	kind := Array
	if c == '{' {
		kind = Object
	}
	p.open[kind-Array]++
	p.stack = append(p.stack, frame{val: Value{Kind: kind}})
}

// close ends the innermost container of the kind that c closes, and all inside it. A bracket that closes nothing is
// passed over.
func (p *parser) close(c byte) {
	at := p.pos
	p.pos++
	kind := Array
	if c == '}' {
		kind = Object
	}
	if p.open[kind-Array] == 0 {
		p.fail(at, "bracket that closes nothing")
		return
	}
	for {
		got := p.frame().val.Kind
		p.pop()
		if got == kind {
			return
		}
		p.fail(at, "wrong bracket")
	}
}

func (p *parser) pop() {
	f := *p.frame()
	if f.has {
		p.fail(p.pos, "key without value")
		f.val.Keys = append(f.val.Keys, f.key)
		f.val.Vals = append(f.val.Vals, Value{})
	}
	p.stack = p.stack[:len(p.stack)-1]
	p.open[f.val.Kind-Array]--
	p.add(f.val)
}

// add gives v to the innermost container, or to the top.
func (p *parser) add(v Value) {
	f := p.frame()
	if f == nil {
		p.top = append(p.top, v)
		return
	}
	if f.val.Kind == Object {
		f.val.Keys = append(f.val.Keys, f.key)
		f.key, f.has = "", false
	}
	f.val.Vals = append(f.val.Vals, v)
}

// addKey begins a member and takes the colon behind the key.
func (p *parser) addKey(key string) {
	f := p.frame()
	f.key, f.has = key, true
	p.skip()
	if p.pos < len(p.s) && p.s[p.pos] == ':' {
		p.pos++
		return
	}
	p.fail(p.pos, "no colon after key")
}

func (p *parser) quoted(quote byte) {
	at := p.pos
	if p.wantsKey() {
		key, ok := p.str(quote, inKey)
		if !ok {
			p.fail(at, "string without end")
		}
		p.addKey(key)
		return
	}
	where := inArray
	if f := p.frame(); f != nil && f.val.Kind == Object {
		where = inObject
	}
	text, ok := p.str(quote, where)
	if !ok {
		p.fail(at, "string without end")
	}
	p.add(Value{Kind: String, Str: text})
}

// bare reads a number, a literal, an unquoted key, or a word that is none of them.
func (p *parser) bare() {
	at := p.pos
	for p.pos < len(p.s) && !strings.ContainsRune(" \t\r\n,:;[]{}\"'/<", rune(p.s[p.pos])) {
		p.pos++
	}
	if p.pos == at { // a lone slash or angle bracket
		p.pos++
	}
	word := p.s[at:p.pos]
	if p.wantsKey() {
		p.addKey(word)
		return
	}
	switch {
	case word == "true" || word == "false":
		p.add(Value{Kind: Bool, Str: word})
	case word == "null" || word == "undefined" || word == "NaN":
		p.add(Value{})
	case isNumber(word):
		p.add(Value{Kind: Number, Str: word})
	default:
		p.fail(at, "unexpected word")
		if len(p.stack) > 0 {
			p.add(Value{})
		}
	}
}

// isNumber reports whether s is a number of JSON or of JavaScript's looser form, "+1", ".5", "007".
func isNumber(s string) bool {
	s = strings.TrimLeft(s, "+-")
	mantissa, exponent, hasExp := strings.Cut(strings.ToLower(s), "e")
	if hasExp && !isDigits(strings.TrimLeft(exponent, "+-")) {
		return false
	}
	whole, frac, _ := strings.Cut(mantissa, ".")
	return isDigits(whole+frac) && len(whole+frac) > 0
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) > 0
}
