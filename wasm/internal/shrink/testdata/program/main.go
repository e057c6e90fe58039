// Command program does what a module must still do when it has been shrunk: it grows its stack, collects garbage below deep
// calls, recovers from a panic, switches goroutines inside loops, and loops in every way the language has.
package main

import (
	"os"
	"runtime"
	"strconv"
	"strings"
)

type node struct {
	left, right *node
	pad         [100]byte
}

func tree(depth int) *node {
	if depth == 0 {
		return nil
	}
	n := &node{left: tree(depth - 1), right: tree(depth - 1)}
	if depth%7 == 0 {
		runtime.GC()
	}
	return n
}

func (n *node) count() int {
	if n == nil {
		return 0
	}
	return 1 + n.left.count() + n.right.count()
}

func deep(n int, buf [64]int) int {
	if n == 0 {
		runtime.GC()
		panic("bottom")
	}
	buf[n%64] = n
	return deep(n-1, buf) + buf[n%64]
}

func fall() (said any) {
	defer func() { said = recover() }()
	return deep(5000, [64]int{})
}

// primes have a loop in a loop, a way out of both, and none of them calls.
func primes(below int) (sum int) {
	sieve := make([]bool, below)
outer:
	for i := 2; ; i++ {
		switch {
		case i >= below:
			break outer
		case sieve[i]:
			continue outer
		}
		sum += i
		for k := i * i; k < below; k += i {
			if k < 0 {
				break outer
			}
			sieve[k] = true
		}
	}
	return sum
}

// words are loops over runes, over strings and over a function, with calls and growing slices in them.
func words(s string) string {
	var out []string
	for w := range strings.FieldsSeq(s) {
		var b []byte
		for i, r := range w {
			switch {
			case r > 0x7f:
				b = append(b, '?')
			case i%2 == 0 && r >= 'a' && r <= 'z':
				b = append(b, byte(r-'a'+'A'))
			default:
				b = append(b, byte(r))
			}
		}
		out = append(out, string(b))
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return strings.Join(out, " ")
}

// pass sends numbers through a row of goroutines.
func pass(n int) (sum int) {
	in := make(chan int)
	out := in
	for range 2 {
		next := make(chan int, 1)
		go func(from <-chan int, to chan<- int) {
			defer close(to)
			for v := range from {
				if v%3 == 0 {
					continue
				}
				to <- v + 1
			}
		}(out, next)
		out = next
	}
	go func() {
		for i := range n {
			in <- i
		}
		close(in)
	}()
	for v := range out {
		sum += v
	}
	return sum
}

// cleanup runs what was deferred in a loop, in the order it must.
func cleanup() (trail string) {
	defer func() { trail += "." }()
	for i := range 4 {
		defer func() { trail += string(rune('a' + i)) }()
		if i == 2 {
			break
		}
	}
	return "-"
}

func mix(a, b uint64, f float64) (h uint64) {
	for i := range 64 {
		if f < 1 || f != f {
			f += 1.5
		}
		h = h*31 + a>>(i&7) ^ b<<(i&3) + uint64(f)
		if h&1 == 0 {
			continue
		}
		f /= 2
		a, b = b, a^h
	}
	return h
}

// say writes a line. print and println are the runtime's, and do not outlive shrinking.
func say(words ...any) {
	var line []string
	for _, w := range words {
		switch w := w.(type) {
		case string:
			line = append(line, w)
		case int:
			line = append(line, strconv.Itoa(w))
		case uint64:
			line = append(line, strconv.FormatUint(w, 10))
		}
	}
	os.Stdout.WriteString(strings.Join(line, " ") + "\n")
}

func main() {
	say(tree(14).count(), fall().(string))
	say(primes(10000), words("a fair wind für alle Leute and nobody aboard"), pass(100), cleanup())
	say(mix(12345678901234567, 9876543210987654321, 0.1))
	at := map[string]int{"one": 1, "two": 2}
	at["three"] = len(at) + 1
	say(at["one"]+at["two"]+at["three"], len(os.Args))
	if len(os.Args) > 1 {
		say([]int{1, 2, 3}[len(os.Args)+1]) // a check that fails
	}
}
