package qa

import "math"

// The parts of an unmarked body, one piece after the other.
const (
	partIntro = iota
	partAsk
	partAnswer
	partOutro
	partCount
)

// never is the weight of what cannot be.
const never = -1e9

// follows holds the log-odds with which a part, by row, is followed by another, by column. They are fitted together with the weights of
// what pieces show.
var follows = [partCount][partCount]float64{
	partIntro:  {1.1, 0.6, never, never},
	partAsk:    {never, -0.7, 1.7, -2.6}, // behind closing thanks nobody answers
	partAnswer: {never, 0.2, -1.6, 0.4},
	partOutro:  {never, never, never, 0.9},
}

// stay is how much of the odds with which the answers of a body go on counts for each of them.
const stay = 0.3

// mostStay bounds those odds: a body of few turns tells little.
const mostStay = 2.0

// doubt is how much each question that does not ask must explain, and the first of them once more, or only what asks is a question.
const doubt = 1.0

// path tells the part of each of the pieces idx, which are all that may be said: the likeliest path through the body, found once
// with answers of any length and again with those of the first path.
func (d *doc) path(idx []int) []int {
	weights := d.weighParts(idx)
	first, _ := likeliest(weights, 0)
	on := stay * stayOf(first)
	path, all := likeliest(weights, on)
	mute := 0
	for k, i := range idx {
		if !d.pieces[i].putsIt() {
			mute += b2i(path[k] == partAsk)
			weights[k][partAsk] = never
		}
	}
	if asking, sum := likeliest(weights, on); all-sum < doubt*float64(1+mute) {
		return asking
	}
	return path
}

// stayOf is the log-odds with which an answer goes on, as a first path has it: answers of one paragraph each make it dear.
func stayOf(path []int) float64 {
	on, turn := 1.0, 1.0
	for k := 1; k < len(path); k++ {
		if path[k-1] == partAnswer {
			switch path[k] {
			case partAnswer:
				on++
			case partAsk:
				turn++
			}
		}
	}
	return min(mostStay, max(-mostStay, math.Log(on/turn)))
}

// likeliest returns the path with the greatest sum of weights, those of each piece in its part and those with which part follows
// part, and that sum. It begins with the introduction or a question.
func likeliest(weights [][partCount]float64, stay float64) ([]int, float64) {
	step := follows
	step[partAnswer][partAnswer] += stay
	score := [partCount]float64{partIntro: 0, partAsk: 0, partAnswer: never, partOutro: never}
	back := make([][partCount]uint8, len(weights))
	for k := range weights {
		now := score
		if k > 0 {
			for to := range now {
				from := 0
				for f := range score {
					if score[f]+step[f][to] > score[from]+step[from][to] {
						from = f
					}
				}
				now[to], back[k][to] = score[from]+step[from][to], uint8(from)
			}
		}
		for to := range now {
			now[to] += weights[k][to]
		}
		score = now
	}
	part := partAsk
	for p := partAsk; p < partCount; p++ {
		if score[p] > score[part] {
			part = p
		}
	}
	sum, path := score[part], make([]int, len(weights))
	for k := len(weights) - 1; k >= 0; k-- {
		path[k] = part
		part = int(back[k][part])
	}
	return path, sum
}
