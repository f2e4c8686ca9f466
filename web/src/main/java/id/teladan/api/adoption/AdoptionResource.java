package id.teladan.api.adoption;

import static id.teladan.identity.Action.CONFIRM_ADOPTION;
import static id.teladan.identity.Action.EDIT_ADOPTION;
import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.adoption.AdoptionConfirmation;
import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionStart;
import id.teladan.adoption.AdoptionStatement;
import id.teladan.adoption.AdoptionTransition;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.MoveView;
import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.json.MergePatch;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /adoptions}: which region takes over which solution, and how far it is. */
@Path("/adoptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {
  static final Table<AdoptionJson> TABLE = Table.of("adoptions", AdoptionJson.class);
  private static final String KIND = "adoption";

  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "Adoptions by region, solution and stage, changed lately first")
  @ListOf(AdoptionJson.class)
  public Response list(@BeanParam AdoptionQueries queries, @BeanParam Paging paging) {
    return Listing.answer(
        paging, TABLE, page -> reading.list(queries.filter(), page).map(this::json));
  }

  @GET
  @Path("{id}")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "One adoption: all of it for its region, the public part for others")
  @APIResponseSchema(AdoptionJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(Ids.parse(KIND, id));
  }

  @POST
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "Begin an adoption, at INTERESTED",
      description =
          "Needs solutionId and regionCode, or a followUpId that names both; any member that can"
              + " be changed later may come with it. 409 already-adopted when the region adopts the"
              + " solution already.")
  @APIResponseSchema(value = AdoptionJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(AdoptionJson.class) JsonBody body) {
    editing.openRegion(body.textMember("regionCode"));
    AdoptionKeys keys = body.as(AdoptionKeys.class, AdoptionJson.class);
    AdoptionContent content = body.as(AdoptionContent.class, AdoptionJson.class);
    AdoptionStart start =
        new AdoptionStart(keys.solutionId(), keys.regionCode(), keys.followUpId(), content);
    AdoptionView created = reading.get(editing.create(start).id());
    return Answers.created(uri, created.id(), json(created), created.version());
  }

  @PUT
  @Path("{id}")
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "Replace what the region writes",
      description =
          "The solution, the region, the stage and the proof stay as they are. 422 stage-conditions"
              + " when it would take away what the present stage asks for.")
  @APIResponseSchema(AdoptionJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AdoptionJson.class) JsonBody body) {
    AdoptionView current = editing.open(Ids.parse(KIND, id));
    AdoptionContent content = body.as(AdoptionContent.class, AdoptionJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    editing.update(current.id(), version, content);
    return answer(current.id());
  }

  @PATCH
  @Path("{id}")
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "Change some of what the region writes",
      description =
          "A JSON merge patch: a member that is absent stays, null clears it, a list comes whole.")
  @APIResponseSchema(AdoptionJson.class)
  public Response patch(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AdoptionContent.class) JsonBody body) {
    AdoptionView current = editing.open(Ids.parse(KIND, id));
    AdoptionJson shown = json(reading.get(current.id()));
    AdoptionContent content =
        body.as(AdoptionContent.class, AdoptionJson.class, MergePatch.onto(shown));
    int version = (int) IfMatch.expected(ifMatch, current.version());
    editing.update(current.id(), version, content);
    return answer(current.id());
  }

  @POST
  @Path("{id}/transitions")
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "Move it to another stage",
      description =
          "Forward to any later stage that has what it asks for, in the adoption or in this body:"
              + " VISITED visitId; ASSESSED remark, the result; AGREED instrument (instrumentNumber,"
              + " instrumentDate, instrumentParties), with reason when NONE; ADAPTING one of changed"
              + " or tasks, which are added; PILOT where and from; LIVE from, and result of the"
              + " pilot or reason why there was none; STOPPED reason (BUDGET NO_FIT OWNER_WITHDREW"
              + " REPLACED TECHNICAL POLICY NO_EFFECT OTHER) and reusable. Back to any earlier stage"
              + " with a remark. date is since when it is at the stage, today when absent, and"
              + " stands for an absent from. 422 stage-conditions names each missing member."
              + " If-Match is not needed; whoever sends it hears with 412 that somebody else was"
              + " faster. Whoever sends seen, the stage at which they saw it, hears with 409 moved-on"
              + " that one and the present one when somebody moved it.")
  @APIResponseSchema(AdoptionJson.class)
  public Response move(
      @PathParam("id") String id,
      @QueryParam("seen") AdoptionStage seen,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AdoptionTransition.class) JsonBody body) {
    AdoptionView current = editing.open(Ids.parse(KIND, id));
    AdoptionTransition step = body.as(AdoptionTransition.class);
    Integer version =
        ifMatch == null
            ? null
            : Integer.valueOf((int) IfMatch.expected(ifMatch, current.version()));
    if (seen == null) {
      editing.move(current.id(), version, step);
    } else {
      editing.moveFrom(current.id(), seen, version, step);
    }
    return answer(current.id());
  }

  @POST
  @Path("{id}/statements")
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "State it anew, for the adopting region",
      description =
          "After a dispute, or when a confirmation is over; the owner is asked again and the proof"
              + " is STATED. 422 confirmation-holds while a confirmation holds. What was said"
              + " before stays under /proofs.")
  @APIResponseSchema(AdoptionJson.class)
  public Response state(
      @PathParam("id") String id, @RequestBodySchema(AdoptionStatement.class) JsonBody body) {
    AdoptionView current = editing.open(Ids.parse(KIND, id));
    editing.state(current.id(), body.as(AdoptionStatement.class));
    return answer(current.id());
  }

  @POST
  @Path("{id}/confirmation")
  @Permitted(CONFIRM_ADOPTION)
  @Operation(
      summary = "Confirm or dispute, for the region that owns the solution",
      description =
          "At any stage and again at any time. DISPUTED needs a remark. A confirmation holds for a"
              + " limited time. Solutions of the nation (ID) have no region that could confirm:"
              + " their adoptions stay STATED.")
  @APIResponseSchema(AdoptionJson.class)
  public Response confirm(
      @PathParam("id") String id, @RequestBodySchema(AdoptionConfirmation.class) JsonBody body) {
    AdoptionView current = editing.openProof(Ids.parse(KIND, id));
    editing.confirm(current.id(), body.as(AdoptionConfirmation.class));
    return answer(current.id());
  }

  @GET
  @Path("{id}/history")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Every step; who, why and remarks for the region only")
  @ListOf(MoveView.class)
  public Response history(@PathParam("id") String id) {
    return all(reading.history(Ids.parse(KIND, id)));
  }

  @GET
  @Path("{id}/proofs")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Every statement, confirmation and dispute")
  @ListOf(ProofJson.class)
  public Response proofs(@PathParam("id") String id) {
    return all(reading.proofs(Ids.parse(KIND, id)).stream().map(ProofJson::of).toList());
  }

  private static Response all(List<?> items) {
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }

  private Response answer(long id) {
    AdoptionView adoption = reading.get(id);
    return Answers.one(json(adoption), adoption.version());
  }

  private AdoptionJson json(AdoptionView adoption) {
    return AdoptionJson.of(adoption, regions);
  }
}
