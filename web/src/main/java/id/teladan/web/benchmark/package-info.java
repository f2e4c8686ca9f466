/**
 * {@code /benchmark}, {@code /ranking} and {@code /regions}: where a region stands.
 *
 * <p>Pictures are SVG that the server draws, so they need no script, print well and can be read
 * out; {@link id.teladan.web.benchmark.LineDrawing} and {@link id.teladan.web.benchmark.BarDrawing}
 * compute them from read views and know nothing of Faces.
 */
package id.teladan.web.benchmark;
