package id.teladan.api.adoption;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionReading;
import id.teladan.api.json.Ids;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.SolutionReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /solutions/{id}/adoptions}: who takes this solution over. */
@Path("/solutions/{id}/adoptions")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class AdopterResource {
  @Inject private SolutionReading solutions;
  @Inject private AdoptionReading reading;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The adoptions of a solution, changed lately first")
  @ListOf(AdoptionJson.class)
  public Response list(@PathParam("id") String id, @BeanParam Paging paging) {
    long solution = solutions.get(Ids.parse("solution", id)).id();
    return Listing.answer(
        paging,
        AdoptionResource.TABLE,
        page ->
            reading
                .list(AdoptionFilter.ofSolution(solution), page)
                .map(adoption -> AdoptionJson.of(adoption, regions)));
  }
}
