package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.benchmark.BenchmarkReading;
import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.EditionChoice;
import id.teladan.benchmark.RankingView;
import id.teladan.benchmark.ScatterReading;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionLevel;
import id.teladan.shared.NotFoundException;
import id.teladan.web.benchmark.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * {@code /pictures}: the pictures of benchmarking as SVG or PNG files, with title, year and source.
 */
@Path("/pictures")
@RequestScoped
public class PictureResource {
  @Inject private BenchmarkReading benchmark;
  @Inject private ScatterReading scatter;

  @GET
  @Path("comparison/{shape}")
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Permitted(READ_PUBLIC)
  @Operation(
      summary = "One region beside its peers as a picture",
      description =
          "`lines` by year, one part for each framework and survey month; `dots` and `multiples` of"
              + " the region's newest edition; 404 where it has no figure.")
  public Response comparison(
      @Parameter(description = "lines, dots or multiples") @PathParam("shape") String shape,
      @QueryParam("indicator") String indicator,
      @QueryParam("region") String region,
      @QueryParam("peers") List<String> peers,
      @BeanParam YearsParam years,
      @BeanParam PictureFile file,
      @BeanParam BenchmarkResource.Reader reader) {
    List<String> codes = peers == null || peers.isEmpty() ? null : CodeLists.split(peers);
    ComparisonView view = benchmark.compare(indicator, years.range(), region, codes);
    String svg =
        Pictures.comparison(shape, view, reader.words())
            .orElseThrow(() -> new NotFoundException("picture", shape));
    return file.answer(svg, shape + "-" + view.indicator().code() + "-" + view.region().code());
  }

  @GET
  @Path("ranking/{shape}")
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Permitted(READ_PUBLIC)
  @Operation(summary = "A ranking as a picture: bars, or tiles of the provinces")
  public Response ranking(
      @Parameter(description = "bars or tiles") @PathParam("shape") String shape,
      @QueryParam("indicator") String indicator,
      @QueryParam("level") RegionLevel level,
      @BeanParam EditionParam edition,
      @BeanParam PictureFile file,
      @BeanParam BenchmarkResource.Reader reader) {
    RankingView view =
        benchmark.ranking(
            indicator, level == null ? RegionLevel.PROVINCE : level, edition.choice());
    String svg =
        Pictures.ranking(shape, view, reader.words())
            .orElseThrow(() -> new NotFoundException("picture", shape));
    return file.answer(svg, shape + "-" + view.indicator().code());
  }

  @GET
  @Path("scatter")
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Regions by two indicators as a picture")
  public Response scatter(
      @QueryParam("x") String x,
      @QueryParam("y") String y,
      @QueryParam("level") RegionLevel level,
      @QueryParam("year") Integer year,
      @QueryParam("region") String region,
      @BeanParam PictureFile file,
      @BeanParam BenchmarkResource.Reader reader) {
    RegionLevel asked = level == null ? RegionLevel.PROVINCE : level;
    String svg = Pictures.scatter(scatter.scatter(x, y, asked, year, region), reader.words());
    return file.answer(svg, "scatter-" + x + "-" + y);
  }

  /** Which figures of a ranking; the newest when absent. */
  public static class EditionParam {
    @QueryParam("year")
    private Integer year;

    @QueryParam("framework")
    private String framework;

    @QueryParam("period")
    private String period;

    EditionChoice choice() {
      return new EditionChoice(year, framework, period);
    }
  }
}
