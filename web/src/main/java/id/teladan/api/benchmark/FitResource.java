package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.benchmark.FitReading;
import id.teladan.identity.Permitted;
import id.teladan.web.benchmark.FitWords;
import id.teladan.web.benchmark.Pictures;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /solutions/{id}/fit}: whether a solution fits a region, factor by factor. */
@Path("/solutions/{id: [0-9]{1,18}}/fit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FitResource {
  @Inject private FitReading reading;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Whether a solution fits a region, factor by factor, with both figures")
  @APIResponseSchema(FitJson.class)
  public Response fit(
      @PathParam("id") long id,
      @QueryParam("region") String region,
      @BeanParam BenchmarkResource.Reader reader) {
    FitWords words = new FitWords(reader.words().locale());
    return Answers.one(FitJson.of(reading.fit(id, region, List.of()), words));
  }

  @GET
  @Path("picture")
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The factors that figures tell as a picture, SVG or PNG")
  public Response picture(
      @PathParam("id") long id,
      @QueryParam("region") String region,
      @BeanParam PictureFile file,
      @BeanParam BenchmarkResource.Reader reader) {
    String svg = Pictures.fit(reading.fit(id, region, List.of()), reader.words());
    return file.answer(svg, "fit-" + id);
  }
}
