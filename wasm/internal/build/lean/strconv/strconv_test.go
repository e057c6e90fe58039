package strconv

import (
	"math"
	"math/rand/v2"
	real "strconv"
	"testing"
)

func TestWholeNumbers(t *testing.T) {
	for _, n := range []int64{0, 7, -7, 10, 255, math.MaxInt64, math.MinInt64} {
		for _, base := range []int{10, 16} {
			if got, want := FormatInt(n, base), real.FormatInt(n, base); got != want {
				t.Errorf("FormatInt(%d, %d) = %q, want %q", n, base, got, want)
			}
		}
	}
	for _, s := range []string{"", "0", "+5", "-12", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "99999999999999999999", "1x", "--1", " 1", "0x10"} {
		got, err := Atoi(s)
		want, wantErr := real.Atoi(s)
		if (err == nil) != (wantErr == nil) || err == nil && got != want {
			t.Errorf("Atoi(%q) = %d, %v, want %d, %v", s, got, err, want, wantErr)
		}
	}
	for _, s := range []string{"", "7fffffff", "80000000", "fF", "g", "123456789abcdef0123"} {
		got, err := ParseUint(s, 16, 31)
		want, wantErr := real.ParseUint(s, 16, 31)
		if (err == nil) != (wantErr == nil) || err == nil && got != want {
			t.Errorf("ParseUint(%q) = %d, %v, want %d, %v", s, got, err, want, wantErr)
		}
	}
}

func TestQuote(t *testing.T) {
	for _, s := range []string{"", `a "b" \`, "tab\tline\nreturn\r\x01\x7f", "höher – 語", "\xff."} {
		if got, want := Quote(s), real.Quote(s); got != want {
			t.Errorf("Quote(%q) = %s", s, got)
		}
	}
}

func TestAppendFloat(t *testing.T) {
	check := func(x float64, places int) {
		if got, want := FormatFloat(x, 'f', places, 64), real.FormatFloat(x, 'f', places, 64); got != want {
			t.Errorf("FormatFloat(%b, %d) = %s, want %s", x, places, got, want)
		}
	}
	for _, x := range []float64{0, 1, -1, 0.5, 1.5, 2.5, 0.125, 0.375, 0.005, 1e-300, 123456789.987654321, 999999999999.5, math.Copysign(0, -1)} {
		for places := range decimals + 1 {
			check(x, places)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		check((r.Float64()-0.5)*math.Pow(10, float64(r.IntN(20)-8)), r.IntN(4))
		check(math.Round(r.Float64()*1e4)/1e4, -1)
	}
}

func TestParseFloat(t *testing.T) {
	check := func(s string) {
		got, err := ParseFloat(s, 64)
		want, wantErr := real.ParseFloat(s, 64)
		if (err == nil) != (wantErr == nil) || err == nil && got != want {
			t.Errorf("ParseFloat(%q) = %v, %v, want %v, %v", s, got, err, want, wantErr)
		}
	}
	for _, s := range []string{"", ".", "1.", ".5", "+1.5", "-0.25", "1e3", "1E-3", "1e", "1e+", "1e400", "1e-400", "1..2", "12px", "100%", "0.97", "000123", "e5", "1e99999999999999999999", "1e-99999999999999999999"} {
		check(s)
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 10_000 {
		check(real.FormatFloat(r.Float64()*1000, 'f', r.IntN(11), 64))
	}
}
