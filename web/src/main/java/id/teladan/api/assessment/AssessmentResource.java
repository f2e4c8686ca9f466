package id.teladan.api.assessment;

import id.teladan.api.benchmark.BenchmarkResource;
import id.teladan.api.benchmark.PictureFile;
import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.assessment.AssessmentContent;
import id.teladan.assessment.AssessmentEditing;
import id.teladan.assessment.AssessmentReading;
import id.teladan.assessment.AssessmentTransition;
import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.WhatIf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.web.assessment.SpbePicture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /assessments}: regions' own view of their e-Government (SPBE). */
@Path("/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {
  private static final String KIND = "assessment";
  private static final Table<AssessmentJson> TABLE =
      Table.of("assessments", AssessmentJson.class).without("levels").without("score");

  @Inject private AssessmentReading reading;
  @Inject private AssessmentEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "Published self-assessments, and all of the caller's own region")
  @ListOf(AssessmentJson.class)
  public Response list(
      @QueryParam("region") String region,
      @QueryParam("year") Integer year,
      @BeanParam Paging paging) {
    return Listing.answer(paging, TABLE, page -> reading.list(region, year, page).map(this::json));
  }

  @POST
  @Permitted(Action.EDIT_ASSESSMENT)
  @Operation(
      summary = "Begin the self-assessment of a year; by the region's own people",
      description = "47 levels from 1 to 5; those not known yet may be left out of a draft.")
  @APIResponseSchema(value = AssessmentJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(AssessmentContent.class) JsonBody body) {
    editing.openRegion(body.textMember("regionCode"));
    AssessmentView made = editing.create(body.as(AssessmentContent.class, AssessmentJson.class));
    return Answers.created(uri, made.id(), json(made), made.version());
  }

  @GET
  @Path("{id}")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One self-assessment with index, domains, aspects and the arithmetic")
  @APIResponseSchema(AssessmentJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(reading.get(Ids.parse(KIND, id)));
  }

  @GET
  @Path("{id}/picture")
  @Permitted(Action.READ_PUBLIC)
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Operation(summary = "Index, domains and aspects as a picture, SVG or PNG")
  public Response picture(
      @PathParam("id") String id,
      @BeanParam PictureFile file,
      @BeanParam BenchmarkResource.Reader reader) {
    AssessmentView view = reading.get(Ids.parse(KIND, id));
    String region = regions.name(view.regionCode());
    return file.answer(new SpbePicture(view, region, reader.words()).svg(), "spbe-" + view.id());
  }

  @GET
  @Path("{id}/simulation")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "What if some levels were others; nothing is stored")
  @APIResponseSchema(SimulationJson.class)
  public Response simulate(
      @PathParam("id") String id,
      @Parameter(description = "indicator:level, for example 26:4; repeated for several")
          @QueryParam("set")
          List<String> set) {
    AssessmentView view = reading.get(Ids.parse(KIND, id));
    return Answers.one(SimulationJson.of(view, WhatIf.parse(set == null ? List.of() : set)));
  }

  @PUT
  @Path("{id}")
  @Permitted(Action.EDIT_ASSESSMENT)
  @Operation(summary = "Change a draft")
  @APIResponseSchema(AssessmentJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AssessmentContent.class) JsonBody body) {
    AssessmentView current = editing.open(Ids.parse(KIND, id));
    AssessmentContent content = body.as(AssessmentContent.class, AssessmentJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.update(current.id(), version, content));
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.EDIT_ASSESSMENT)
  @Operation(summary = "Delete a draft")
  public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    AssessmentView current = editing.open(Ids.parse(KIND, id));
    editing.delete(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  @POST
  @Path("{id}/transitions")
  @Permitted(Action.EDIT_ASSESSMENT)
  @Operation(
      summary = "DRAFT to FINAL to PUBLISHED, and back step by step",
      description = "FINAL needs all 47 levels; publishing and taking back are the coordinator's.")
  @APIResponseSchema(AssessmentJson.class)
  public Response move(
      @PathParam("id") String id, @RequestBodySchema(AssessmentTransition.class) JsonBody body) {
    AssessmentView current = editing.open(Ids.parse(KIND, id));
    return answer(editing.move(current.id(), body.as(AssessmentTransition.class)));
  }

  private Response answer(AssessmentView view) {
    return Answers.one(json(view), view.version());
  }

  private AssessmentJson json(AssessmentView view) {
    return AssessmentJson.of(view, regions);
  }
}
