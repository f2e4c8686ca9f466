package id.teladan.api.people;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.audit.AuditView;
import id.teladan.identity.Action;
import id.teladan.identity.ActorNames;
import id.teladan.identity.PeopleEditing;
import id.teladan.identity.PeopleReading;
import id.teladan.identity.Permitted;
import id.teladan.identity.PersonContent;
import id.teladan.identity.PersonState;
import id.teladan.identity.PersonTransition;
import id.teladan.identity.PersonView;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PageRequest;
import id.teladan.trust.ErasureEditing;
import id.teladan.trust.ErasureView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /people}: accounts, their roles and their states. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  static final String KIND = "person";

  @Inject private PeopleReading reading;
  @Inject private PeopleEditing editing;
  @Inject private RegionDirectory regions;
  @Inject private ActorNames names;
  @Inject private ErasureEditing erasure;

  @GET
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "People by name",
      description =
          "The administrator sees everybody; a coordinator the people of the own region who hold no"
              + " national role. q is part of a name.")
  @ListOf(PersonJson.class)
  public Response list(
      @QueryParam("region") String region,
      @QueryParam("q") String q,
      @QueryParam("state") PersonState state,
      @QueryParam("page") Integer page,
      @QueryParam("size") Integer size) {
    PageRequest request = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
    return Answers.page(reading.list(region, q, state, request).map(this::json));
  }

  @POST
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "Invite somebody",
      description =
          "The account gets no password: its owner chooses one by a link that works once and for"
              + " seven days. The answer holds the link unless it was sent by mail.")
  @APIResponseSchema(value = InvitedJson.class, responseCode = "201")
  public Response invite(
      @Context UriInfo uri, @RequestBodySchema(PersonContent.class) JsonBody body) {
    editing.openRegion(body.textMember("regionCode"));
    PeopleEditing.Invited made = editing.invite(body.as(PersonContent.class, PersonJson.class));
    return Answers.created(uri, made.person().id(), json(made), made.person().version());
  }

  @GET
  @Path("{id}")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "One person")
  @APIResponseSchema(PersonJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(editing.open(Ids.parse(KIND, id)));
  }

  @PUT
  @Path("{id}")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "Change name, mail, region and roles",
      description =
          "The name to sign in with stays. Nobody changes their own roles, and the last"
              + " administrator stays one.")
  @APIResponseSchema(PersonJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(PersonContent.class) JsonBody body) {
    PersonView current = editing.open(Ids.parse(KIND, id));
    editing.openRegion(body.textMember("regionCode"));
    PersonContent content = body.as(PersonContent.class, PersonJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.update(current.id(), version, content));
  }

  @POST
  @Path("{id}/transitions")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "ACTIVE to SUSPENDED and back",
      description = "Suspending ends every session and takes every token away at once.")
  @APIResponseSchema(PersonJson.class)
  public Response move(
      @PathParam("id") String id, @RequestBodySchema(PersonTransition.class) JsonBody body) {
    PersonView current = editing.open(Ids.parse(KIND, id));
    return answer(editing.move(current.id(), body.as(PersonTransition.class)));
  }

  @POST
  @Path("{id}/links")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "A link to choose a new password, for somebody who lost it",
      description = "Works once and for a day. In the answer unless it was sent by mail.")
  @APIResponseSchema(value = InvitedJson.class, responseCode = "201")
  public Response link(@PathParam("id") String id) {
    PersonView current = editing.open(Ids.parse(KIND, id));
    return Answers.created(json(editing.link(current.id())));
  }

  @GET
  @Path("{id}/history")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "What was changed about somebody, oldest first")
  @ListOf(PersonDeed.class)
  public Response history(@PathParam("id") String id) {
    List<AuditView> found = reading.history(Ids.parse(KIND, id));
    Map<String, String> known = names.names(found.stream().map(AuditView::actor).toList());
    List<PersonDeed> deeds = found.stream().map(deed -> PersonDeed.of(deed, known)).toList();
    return Answers.all(deeds);
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "Erase a person; by the administrator",
      description =
          "Names, mail, sessions, tokens and what was only theirs go at once; a stub with a number"
              + " stays, and the record of deeds keeps nothing that tells of them.")
  @APIResponseSchema(ErasureView.class)
  public Response erase(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    PersonView current = editing.open(Ids.parse(KIND, id));
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return Answers.one(erasure.erase(current.id(), version));
  }

  @GET
  @Path("{id}/erasure")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "The clock of an erasure, and whether the index has followed")
  @APIResponseSchema(ErasureView.class)
  public Response erasure(@PathParam("id") String id) {
    return Answers.one(erasure.get(Ids.parse(KIND, id)));
  }

  @GET
  @Path("{id}/erasure/files/{file}")
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "A file that waits for a decision, for the administrator who decides")
  public Response file(@PathParam("id") String id, @PathParam("file") String file) {
    long number = Ids.parse("file", file);
    return Response.ok(erasure.file(Ids.parse(KIND, id), number))
        .type(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"berkas-" + number + "\"")
        .build();
  }

  @POST
  @Path("{id}/erasure/files/{file}")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(
      summary = "Decide about a file of somebody else that names who was erased",
      description =
          "REMOVE puts a short text in its place; KEEP needs a reason. Only the administrator decides,"
              + " within 72 hours.")
  @APIResponseSchema(ErasureView.class)
  public Response decide(
      @PathParam("id") String id,
      @PathParam("file") String file,
      @RequestBodySchema(FileVerdict.class) JsonBody body) {
    FileVerdict verdict = body.as(FileVerdict.class);
    return Answers.one(
        erasure.decide(
            Ids.parse(KIND, id), Ids.parse("file", file), verdict.decision(), verdict.reason()));
  }

  private Response answer(PersonView person) {
    return Answers.one(json(person), person.version());
  }

  private PersonJson json(PersonView person) {
    return PersonJson.of(person, regions);
  }

  private InvitedJson json(PeopleEditing.Invited made) {
    return new InvitedJson(json(made.person()), made.link());
  }
}
