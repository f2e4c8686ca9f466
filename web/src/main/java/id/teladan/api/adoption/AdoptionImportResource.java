package id.teladan.api.adoption;

import static id.teladan.identity.Action.EDIT_ADOPTION;
import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.exchange.TextsField;
import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.table.XlsxFile;
import id.teladan.exchange.AdoptionImport;
import id.teladan.exchange.AdoptionIntake;
import id.teladan.exchange.AdoptionTemplate;
import id.teladan.exchange.ImportFormat;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.MalformedInputException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /adoptions/imports}: a region's adoptions from a file. */
@Path("/adoptions/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionImportResource {
  private static final long LARGEST = 5_000_000;
  private static final Set<String> FIELDS =
      Set.of("file", "format", "dryRun", "regionCode", "columns");

  @Inject private AdoptionImport adoptions;
  @Inject private AdoptionTemplate template;

  @GET
  @Path("template")
  @Produces(MediaType.WILDCARD)
  @Permitted(READ_PUBLIC)
  @Operation(summary = "An empty workbook with every column, and lists to choose from")
  public Response template() {
    return Response.ok(template.xlsx())
        .header(HttpHeaders.CONTENT_TYPE, XlsxFile.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"teladan-adoptions.xlsx\"")
        .build();
  }

  @POST
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "Begin adoptions from a file, or try it",
      description =
          "CSV or XLSX of at most 1,000 rows and 5 MB. Columns: title or id (the solution),"
              + " regionCode, ownerUnit, stage, since, agreements (the instrument), summary (the"
              + " remark); Indonesian names are understood. columns is a JSON object that says what"
              + " other titles mean, an empty text for nothing. Each row is taken as a whole or not at"
              + " all, by the same conditions as a transition.")
  @APIResponseSchema(AdoptionImportJson.class)
  public Response run(@RequestBodySchema(AdoptionImportForm.class) FormBody body)
      throws IOException {
    try (Form form = body.read(LARGEST)) {
      List<FieldError> unknown =
          form.besides(FIELDS).stream().map(n -> FieldError.of(n, "unknown-member")).toList();
      if (!unknown.isEmpty()) {
        throw new MalformedInputException("unknown fields", unknown);
      }
      Form.SentFile file =
          form.file("file")
              .orElseThrow(() -> new InvalidInputException(FieldError.of("file", "required")));
      boolean trial = flag(form.field("dryRun"));
      AdoptionIntake taken =
          adoptions.run(
              file.content(),
              format(form.field("format")),
              given(form.field("regionCode")),
              TextsField.mapping(form.fields()),
              trial);
      if (taken.fault() != null) {
        throw new InvalidInputException(
            FieldError.of("file", taken.fault().code(), taken.fault().args().toArray()));
      }
      return Answers.one(AdoptionImportJson.of(trial, taken));
    }
  }

  private static ImportFormat format(String text) {
    String name = given(text);
    if (name == null) {
      return null;
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "csv" -> ImportFormat.CSV;
      case "xlsx" -> ImportFormat.XLSX;
      default ->
          throw new InvalidInputException(FieldError.of("format", "unknown-value", "csv, xlsx"));
    };
  }

  private static boolean flag(String text) {
    String given = given(text);
    if (given != null && !given.equals("true") && !given.equals("false")) {
      throw new InvalidInputException(FieldError.of("dryRun", "unknown-value", "true, false"));
    }
    return "true".equals(given);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
