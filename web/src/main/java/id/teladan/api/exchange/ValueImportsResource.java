package id.teladan.api.exchange;

import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.Language;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.ValueOutcome;
import id.teladan.exchange.ImportLimits;
import id.teladan.exchange.ValueImportEditing;
import id.teladan.exchange.ValueImportOrder;
import id.teladan.exchange.ValueImportReading;
import id.teladan.exchange.ValueImportView;
import id.teladan.exchange.ValueReport;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Imports of figures. */
@Path("/value-imports")
@RequestScoped
public class ValueImportsResource {
  private static final String ONE = "{id: [0-9]{1,18}}";

  @Inject private ValueImportEditing editing;
  @Inject private ValueImportReading reading;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  @Permitted(Action.IMPORT_VALUE)
  @Operation(
      summary = "Import figures of indicators from a file, or try it",
      description =
          "Columns `indicator`, `regionCode` or `regionName`, `year`, `period`, `framework`,"
              + " `value`, `status`, `source`, as the exports have them; Indonesian names"
              + " (`indikator`, `wilayah`, `tahun`, `nilai` …) are understood. A coordinator enters"
              + " figures of the own region, curators and administrators those of all. An empty"
              + " value stays missing; a figure that says otherwise is corrected and keeps what it"
              + " said. At most 50 MB and 400,000 rows.")
  @APIResponseSchema(value = ValueImportJson.class, responseCode = "202")
  public Response order(@RequestBodySchema(ValueImportForm.class) FormBody body)
      throws IOException {
    try (Form form = body.read(ImportLimits.FILE_BYTES)) {
      ValueImportOrder order = ValueImportForm.order(form);
      try (InputStream file = Files.newInputStream(ValueImportForm.content(form))) {
        ValueImportView job = editing.order(order, file);
        return Answers.accepted(uri, job.id(), json(job, List.of()));
      }
    }
  }

  @GET
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.IMPORT_VALUE)
  @Operation(
      summary = "Your imports of figures, latest first; everybody's for curators, administrators")
  @ListOf(ValueImportItem.class)
  public Response list(@BeanParam Paging paging) {
    return Listing.answer(
        paging,
        Table.of("value-imports", ValueImportItem.class),
        page -> reading.list(page).map(ValueImportItem::of));
  }

  @GET
  @Path(ONE)
  @Permitted(Action.IMPORT_VALUE)
  @Operation(summary = "How far an import is, and what became of its rows")
  @APIResponseSchema(ValueImportJson.class)
  public Response get(
      @PathParam("id") long id,
      @Parameter(description = "only rows with this outcome") @QueryParam("outcome")
          ValueOutcome outcome,
      @Parameter(description = "false leaves the rows out")
          @QueryParam("rows")
          @DefaultValue("true")
          boolean rows) {
    ValueImportView job = reading.get(id);
    List<ValueReport> reports = rows ? reading.allRows(id, outcome) : List.of();
    return Answers.one(json(job, reports));
  }

  @POST
  @Path(ONE + "/cancel")
  @Permitted(Action.IMPORT_VALUE)
  @Operation(summary = "Stop; what is written stays")
  @APIResponseSchema(ValueImportJson.class)
  public Response cancel(@PathParam("id") long id) {
    return Answers.one(json(editing.cancel(id), List.of()));
  }

  @POST
  @Path(ONE + "/resume")
  @Permitted(Action.IMPORT_VALUE)
  @Operation(summary = "Go on where it was stopped")
  @APIResponseSchema(ValueImportJson.class)
  public Response resume(@PathParam("id") long id) {
    return Answers.one(json(editing.resume(id), List.of()));
  }

  @POST
  @Path(ONE + "/repeat")
  @Permitted(Action.IMPORT_VALUE)
  @Operation(summary = "Do for real what a dry run has tried, with the file that it kept")
  @APIResponseSchema(value = ValueImportJson.class, responseCode = "202")
  public Response repeat(@PathParam("id") long id) {
    ValueImportView job = editing.repeat(id);
    return Answers.acceptedAt(
        uri.getBaseUriBuilder().path("value-imports").path(String.valueOf(job.id())).build(),
        json(job, List.of()));
  }

  private ValueImportJson json(ValueImportView job, List<ValueReport> rows) {
    return ValueImportJson.of(job, rows, locale());
  }

  private Locale locale() {
    return Language.of(
        uri.getQueryParameters().getFirst("lang"),
        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
