package id.teladan.api.exchange;

import id.teladan.exchange.PubliccodeReading;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The publiccode.yml of an application. */
@Path("/solutions/{id: [0-9]{1,18}}/publiccode")
@RequestScoped
public class PubliccodeResource {
  @Inject private PubliccodeReading reading;

  @GET
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "An application with a repository as publiccode.yml 0.7.0",
      description =
          "404 without a repository; 422 `publiccode-lacks` names what the standard demands and"
              + " the record does not say.")
  public Response file(@PathParam("id") long id) {
    return Response.ok(reading.file(id).getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"publiccode.yml\"")
        .build();
  }
}
