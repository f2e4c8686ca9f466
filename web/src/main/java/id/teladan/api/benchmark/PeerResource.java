package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.PeerBasis;
import id.teladan.benchmark.PeerReading;
import id.teladan.identity.Permitted;
import id.teladan.web.benchmark.BenchmarkWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /regions/{code}/peers}: who is most like a region, and why. */
@Path("/regions/{code}/peers")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class PeerResource {
  private static final Table<PeerJson> TABLE =
      Table.of("peers", PeerJson.class)
          .without("reasons")
          .with(
              "reasons",
              p ->
                  p.reasons().stream()
                      .map(PeerJson.ReasonJson::message)
                      .collect(Collectors.joining("; ")));

  @Inject private PeerReading peers;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(
      summary = "Regions of the same level, the nearest first",
      description =
          "`by`: AUTO among all of the level; PROVINCE those of the same province first, then those"
              + " of the same islands; ISLANDS those of the same islands; FISCAL those of the same"
              + " quarter by the newest fiscal capacity. Borders between regions are not known.")
  @ListOf(PeerJson.class)
  public Response peers(
      @PathParam("code") String code,
      @QueryParam("by") PeerBasis by,
      @BeanParam Paging paging,
      @BeanParam BenchmarkResource.Reader reader) {
    BenchmarkWords words = reader.words();
    PeerBasis basis = by == null ? PeerBasis.AUTO : by;
    return Listing.answer(
        paging,
        TABLE,
        request -> peers.peers(code, basis, request).map(p -> PeerJson.of(p, words)));
  }
}
