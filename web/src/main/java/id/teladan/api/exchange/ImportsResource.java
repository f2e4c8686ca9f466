package id.teladan.api.exchange;

import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.Language;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.api.table.XlsxFile;
import id.teladan.exchange.ImportEditing;
import id.teladan.exchange.ImportLimits;
import id.teladan.exchange.ImportOrder;
import id.teladan.exchange.ImportReading;
import id.teladan.exchange.ImportTemplate;
import id.teladan.exchange.ImportView;
import id.teladan.exchange.RowOutcome;
import id.teladan.exchange.RowReport;
import id.teladan.exchange.SentTogether;
import id.teladan.exchange.UnknownRegion;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Imports. */
@Path("/imports")
@RequestScoped
public class ImportsResource {
  private static final String ONE = "{id: [0-9]{1,18}}";

  @Inject private ImportEditing editing;
  @Inject private ImportReading reading;
  @Inject private ImportTemplate template;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  @Permitted(Action.IMPORT_SOLUTION)
  @Operation(
      summary = "Import solutions from a file, or try it",
      description =
          "Columns are called like the members of a solution (`title`, `cost.amountIdr`,"
              + " `application.stack` …); Indonesian names (`judul`, `ringkasan`, `wilayah`,"
              + " `urusan` …) are understood. `id` or `externalKey` find what is to be updated. At"
              + " most 50 MB and 50,000 rows.")
  @APIResponseSchema(value = ImportJson.class, responseCode = "202")
  public Response order(@RequestBodySchema(ImportForm.class) FormBody body) throws IOException {
    try (Form form = body.read(ImportLimits.FILE_BYTES);
        SentTogether sent = ImportForm.sent(form)) {
      ImportOrder order = ImportForm.order(form, sent);
      try (InputStream file = Files.newInputStream(sent.content())) {
        return accepted(editing.order(order, file));
      }
    }
  }

  @GET
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.READ_IMPORT)
  @Operation(summary = "Your imports, latest first; everybody's for curators and administrators")
  @ListOf(ImportItem.class)
  public Response list(@BeanParam Paging paging) {
    return Listing.answer(
        paging,
        Table.of("imports", ImportItem.class),
        page -> reading.list(page).map(ImportItem::of));
  }

  @GET
  @Path(ONE)
  @Permitted(Action.READ_IMPORT)
  @Operation(summary = "How far an import is, and what became of each row")
  @APIResponseSchema(ImportJson.class)
  public Response get(
      @PathParam("id") long id,
      @Parameter(description = "only rows with this outcome") @QueryParam("outcome")
          RowOutcome outcome,
      @Parameter(description = "false leaves the rows out")
          @QueryParam("rows")
          @DefaultValue("true")
          boolean rows) {
    ImportView job = reading.get(id);
    List<RowReport> reports = rows ? reading.rows(id, outcome, 0, ImportLimits.ROWS) : List.of();
    return Answers.one(json(job, reports));
  }

  @POST
  @Path(ONE + "/cancel")
  @Permitted(Action.IMPORT_SOLUTION)
  @Operation(summary = "Stop; what is written stays")
  @APIResponseSchema(ImportJson.class)
  public Response cancel(@PathParam("id") long id) {
    return Answers.one(json(editing.cancel(id), List.of()));
  }

  @POST
  @Path(ONE + "/resume")
  @Permitted(Action.IMPORT_SOLUTION)
  @Operation(summary = "Go on where it was stopped")
  @APIResponseSchema(ImportJson.class)
  public Response resume(@PathParam("id") long id) {
    return Answers.one(json(editing.resume(id), List.of()));
  }

  @POST
  @Path(ONE + "/repeat")
  @Permitted(Action.IMPORT_SOLUTION)
  @Operation(summary = "Do for real what a dry run has tried, with the file that it kept")
  @APIResponseSchema(value = ImportJson.class, responseCode = "202")
  public Response repeat(
      @PathParam("id") long id,
      @Parameter(description = "publish new solutions at once") @QueryParam("publish")
          boolean publish) {
    ImportView job = editing.repeat(id, publish);
    return Answers.acceptedAt(
        uri.getBaseUriBuilder().path("imports").path(String.valueOf(job.id())).build(),
        json(job, List.of()));
  }

  @POST
  @Path(ONE + "/retry")
  @Permitted(Action.IMPORT_SOLUTION)
  @Operation(
      summary = "Try the file again, reading columns and regions as given",
      description =
          "A dry run with the file that was kept; what was given before holds on. `repeat` of the"
              + " new one does it for real.")
  @APIResponseSchema(value = ImportJson.class, responseCode = "202")
  public Response retry(
      @PathParam("id") long id, @RequestBodySchema(ImportRetry.class) JsonBody body) {
    reading.get(id);
    ImportView job = editing.retry(id, body.as(ImportRetry.class).mapping());
    return Answers.acceptedAt(
        uri.getBaseUriBuilder().path("imports").path(String.valueOf(job.id())).build(),
        json(job, List.of()));
  }

  @GET
  @Path(ONE + "/unknown-regions")
  @Permitted(Action.READ_IMPORT)
  @Operation(summary = "What the file calls regions that nobody knows, with what may be meant")
  @ListOf(UnknownRegion.class)
  public Response unknownRegions(@PathParam("id") long id) {
    List<UnknownRegion> all = reading.unknownRegions(id);
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @GET
  @Path("/template")
  @Produces(XlsxFile.TYPE)
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "An empty workbook with every column, and lists to choose from")
  public Response template() {
    return Response.ok(template.xlsx(locale()))
        .header(HttpHeaders.CONTENT_TYPE, XlsxFile.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"teladan-template.xlsx\"")
        .build();
  }

  private Response accepted(ImportView job) {
    return Answers.accepted(uri, job.id(), json(job, List.of()));
  }

  private ImportJson json(ImportView job, List<RowReport> rows) {
    Map<RowOutcome, Integer> counts = reading.counts(job.id());
    return ImportJson.of(job, counts, reading.headings(job.id()), rows, locale());
  }

  private Locale locale() {
    return Language.of(
        uri.getQueryParameters().getFirst("lang"),
        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
