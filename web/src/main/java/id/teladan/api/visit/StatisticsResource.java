package id.teladan.api.visit;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.outcome.OutcomeReading;
import id.teladan.outcome.OutcomeView;
import id.teladan.outcome.VisitedSolution;
import id.teladan.shared.Page;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What came of visits, in figures. */
@Path("/visit-statistics")
@RequestScoped
public class StatisticsResource {
  private static final Table<VisitedSolution> TABLE =
      Table.of("visited-solutions", VisitedSolution.class);

  @Inject private OutcomeReading reading;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "How many visits, and what came of them, as far as the caller may read them",
      description =
          "Follow-ups are counted for those visits whose plan the caller may read: plansRead.")
  @APIResponseSchema(OutcomeView.class)
  public Response get(
      @QueryParam("region") String region,
      @QueryParam("theme") String theme,
      @QueryParam("kind") VisitKind kind,
      @QueryParam("status") VisitStatus status) {
    return Answers.one(reading.statistics(filter(region, theme, kind, status)));
  }

  @GET
  @Path("solutions")
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Solutions by how many visits were about them, most first")
  @ListOf(VisitedSolution.class)
  public Response solutions(
      @QueryParam("region") String region,
      @QueryParam("theme") String theme,
      @QueryParam("kind") VisitKind kind,
      @QueryParam("status") VisitStatus status,
      @BeanParam Paging paging) {
    OutcomeView all = reading.statistics(filter(region, theme, kind, status));
    return Listing.answer(paging, TABLE, page -> Page.of(all.solutions(), page));
  }

  private static VisitFilter filter(
      String region, String theme, VisitKind kind, VisitStatus status) {
    return new VisitFilter(given(region), null, null, given(theme), kind, status, null);
  }

  private static String given(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter.strip();
  }
}
