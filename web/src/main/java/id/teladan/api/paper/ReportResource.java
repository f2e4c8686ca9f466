package id.teladan.api.paper;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.paper.PaperForm;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The trip report of a visit. */
@Path("/visits/{id: [0-9]{1,18}}/report")
@RequestScoped
public class ReportResource {
  @Inject private PaperFile file;

  @GET
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "The trip report (LHPD) as DOCX, PDF or HTML, in Indonesian")
  public Response report(
      @PathParam("id") long id,
      @Parameter(description = "docx, pdf or html; html when left out") @QueryParam("format")
          String format,
      @Parameter(description = "long or short; long when left out") @QueryParam("form")
          String form) {
    return file.of(id, form(form), format, null);
  }

  private static PaperForm form(String name) {
    if (name == null || name.isEmpty() || name.equals("long")) {
      return PaperForm.REPORT;
    }
    if (name.equals("short")) {
      return PaperForm.SHORT_REPORT;
    }
    throw new InvalidInputException(FieldError.of("form", "unknown-value", "long, short"));
  }
}
