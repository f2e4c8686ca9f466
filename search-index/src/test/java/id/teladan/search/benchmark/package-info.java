/**
 * How fast the search is, beside a search written by hand on the same index and beside PostgreSQL.
 * Begin at {@link id.teladan.search.benchmark.BenchmarkRun}.
 */
package id.teladan.search.benchmark;
