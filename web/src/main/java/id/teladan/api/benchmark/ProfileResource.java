package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.benchmark.BenchmarkReading;
import id.teladan.identity.Permitted;
import id.teladan.web.benchmark.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /regions/{code}/profile}: every indicator's newest figure beside the nearest regions. */
@Path("/regions/{code}/profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {
  @Inject private BenchmarkReading benchmark;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "A region's newest figures and how far its peers are")
  @APIResponseSchema(ProfileJson.class)
  public Response profile(@PathParam("code") String code) {
    return Answers.one(ProfileJson.of(benchmark.profile(code)));
  }

  @GET
  @Path("picture")
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The same as a picture, SVG or PNG")
  public Response picture(
      @PathParam("code") String code,
      @BeanParam PictureFile file,
      @BeanParam BenchmarkResource.Reader reader) {
    String svg = Pictures.profile(benchmark.profile(code), reader.words());
    return file.answer(svg, "profile-" + code);
  }
}
