package id.teladan.api.trust;

import id.teladan.api.json.Ids;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.shared.PaperAnswer;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.PageRequest;
import id.teladan.trust.BreachReading;
import id.teladan.trust.BreachReport;
import id.teladan.trust.DeedReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /audit/deeds}: the record of deeds. */
@Path("/audit/deeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeedResource {
  private static final Table<DeedJson> TABLE = Table.of("deeds", DeedJson.class);

  @Inject private DeedReading reading;
  @Inject private BreachReading breach;

  @GET
  @Permitted(Action.READ_AUDIT)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(
      summary = "Who did what, latest first",
      description =
          "actor is a name to sign in with, action a name or its beginning (solution), from and to"
              + " are days in the time of Jakarta.")
  @ListOf(DeedJson.class)
  public Response list(@BeanParam DeedParams params, @BeanParam Paging paging) {
    return Listing.answer(
        paging, TABLE, page -> reading.search(params.filter(), page).map(DeedJson::of));
  }

  @GET
  @Path("summary")
  @Permitted(Action.READ_AUDIT)
  @Operation(summary = "The same counted by person, address, action and object, for a report")
  @APIResponseSchema(BreachReport.class)
  public Response summary(@BeanParam DeedParams params) {
    return Answers.one(breach.report(params.filter()));
  }

  @GET
  @Path("report")
  @Permitted(Action.READ_AUDIT)
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "The report after a breach as a paper to complete and sign",
      description = "format is docx, pdf or html.")
  public Response paper(@BeanParam DeedParams params, @QueryParam("format") String format) {
    return PaperAnswer.of(breach.paper(params.filter()), format, "laporan-kegagalan-pelindungan");
  }

  @GET
  @Path("{kind}/{id}")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "What happened to one object; for whoever may change it")
  @ListOf(DeedJson.class)
  public Response of(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @QueryParam("page") Integer page,
      @QueryParam("size") Integer size) {
    PageRequest request = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
    return Answers.page(reading.of(kind, Ids.parse(kind, id), request).map(DeedJson::of));
  }
}
