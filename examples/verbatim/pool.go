package main

import "sync"

// inOrder calls work(i) for i below n on jobs goroutines, and done(i, result) in the order of i, on the caller's
// goroutine. No more than a few results for each goroutine wait for their turn.
func inOrder[T any](n, jobs int, work func(int) T, done func(int, T)) {
	const ahead = 4 // results waiting for each goroutine; more only costs memory, fewer lets one slow page stop all
	results := make([]chan T, n)
	for i := range results {
		results[i] = make(chan T, 1)
	}
	next := make(chan int)
	room := make(chan struct{}, jobs*ahead)

	var wg sync.WaitGroup
	for range min(jobs, n) {
		wg.Go(func() {
			for i := range next {
				results[i] <- work(i)
			}
		})
	}
	go func() {
		for i := range n {
			room <- struct{}{}
			next <- i
		}
		close(next)
	}()
	for i, c := range results {
		done(i, <-c)
		<-room
	}
	wg.Wait()
}
