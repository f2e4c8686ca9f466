/**
 * Where a region stands among its peers: indicators, their values, comparison, ranking, peers.
 *
 * <p>Start with {@link id.teladan.benchmark.BenchmarkReading}, the use cases. What is computed is
 * computed by plain classes that know no database: {@link id.teladan.benchmark.SeriesGrouping},
 * {@link id.teladan.benchmark.Peers}, {@link id.teladan.benchmark.Ranking} and {@link
 * id.teladan.benchmark.Standing}. {@link id.teladan.benchmark.FitReading} holds a region against
 * the one where a solution was made, factor by factor.
 *
 * <p>Three rules hold everywhere here:
 *
 * <ul>
 *   <li>A missing value is missing. It is no row, no point and no zero.
 *   <li>Two frameworks (methods, formulas) or two survey months are two series. They are never
 *       drawn as one line nor ranked together; a {@link id.teladan.benchmark.NoteView} says so.
 *   <li>Figures are exact decimals as their source printed them; what is computed says that it is.
 * </ul>
 */
package id.teladan.benchmark;
