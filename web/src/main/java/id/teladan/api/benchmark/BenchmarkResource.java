package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.Language;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.BenchmarkReading;
import id.teladan.benchmark.ComparisonView;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.web.benchmark.BenchmarkWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /benchmark}: one region beside others by one indicator. */
@Path("/benchmark")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class BenchmarkResource {
  private static final Table<BenchmarkJson.RowJson> ROWS =
      Table.of("benchmark", BenchmarkJson.RowJson.class);

  @Inject private BenchmarkReading benchmark;

  /**
   * Compares.
   *
   * @param peers codes, and {@code auto} for the nearest regions; absent means {@code auto}, empty
   *     means none
   */
  @GET
  @Permitted(READ_PUBLIC)
  @Operation(
      summary = "One region beside its peers; frameworks and survey months are separate series")
  @APIResponseSchema(BenchmarkJson.class)
  public Response compare(
      @QueryParam("indicator") String indicator,
      @QueryParam("region") String region,
      @QueryParam("peers") List<String> peers,
      @BeanParam YearsParam years,
      @BeanParam Paging paging,
      @BeanParam Reader reader) {
    List<String> codes = peers == null || peers.isEmpty() ? null : CodeLists.split(peers);
    ComparisonView view = benchmark.compare(indicator, years.range(), region, codes);
    return paging.format() == Paging.Format.JSON
        ? Answers.one(BenchmarkJson.of(view, reader.words()))
        : Listing.answer(paging, ROWS, request -> Page.of(BenchmarkJson.rows(view), request));
  }

  /** In which language sentences are written. */
  public static class Reader {
    @QueryParam("lang")
    private String lang;

    @HeaderParam("Accept-Language")
    private String accepted;

    public BenchmarkWords words() {
      return new BenchmarkWords(Language.of(lang, accepted));
    }
  }
}
