package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.visit.NoteContent;
import id.teladan.visit.NoteEditing;
import id.teladan.visit.NoteNews;
import id.teladan.visit.NoteReading;
import id.teladan.visit.NoteView;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The notes of a visit, for its team and its region's coordinator alone. */
@Path("/visits/" + VisitResource.ONE + "/notes")
@RequestScoped
public class NoteResource {
  @Inject private VisitReading reading;
  @Inject private NoteReading notes;
  @Inject private NoteEditing editing;

  @GET
  @Permitted(Action.READ_NOTE)
  @Operation(
      summary = "The notes, in the order in which they were taken",
      description =
          "With since, those that changed after that number, and the ids of those deleted. The"
              + " ETag is the number of the last change: If-None-Match answers 304.")
  @APIResponseSchema(NoteListJson.class)
  @APIResponse(responseCode = "304", description = "Nothing changed")
  public Response list(
      @PathParam("id") long visitId, @QueryParam("since") Long since, @Context Request request) {
    NoteNews news = notes.news(visitId, since);
    Response.ResponseBuilder known =
        request.evaluatePreconditions(new EntityTag(String.valueOf(news.last())));
    return known == null ? Answers.one(NoteListJson.of(news), news.last()) : known.build();
  }

  @POST
  @Permitted(Action.WRITE_NOTE)
  @Operation(
      summary = "Log a note, at any status of the visit",
      description = "The same id again changes nothing and answers the stored note with 200.")
  @APIResponseSchema(value = NoteJson.class, responseCode = "201")
  @APIResponse(responseCode = "200", description = "A note of this id was there already")
  public Response add(
      @PathParam("id") long visitId,
      @Context UriInfo uri,
      @RequestBodySchema(NewNote.class) JsonBody body) {
    editing.admit(visitId);
    NewNote note = body.as(NewNote.class, NoteJson.class);
    NoteEditing.Added added = editing.add(visitId, note.id(), note.content());
    NoteView stored = added.note();
    return added.isNew()
        ? Answers.created(uri, stored.id(), NoteJson.of(stored), stored.version())
        : one(stored);
  }

  @GET
  @Path("{note}")
  @Permitted(Action.READ_NOTE)
  @Operation(summary = "One note")
  @APIResponseSchema(NoteJson.class)
  public Response get(@PathParam("id") long visitId, @PathParam("note") String noteId) {
    return one(reading.note(visitId, uuid(noteId)));
  }

  @PUT
  @Path("{note}")
  @Permitted(Action.WRITE_NOTE)
  @Operation(summary = "Change a note")
  @APIResponseSchema(NoteJson.class)
  public Response update(
      @PathParam("id") long visitId,
      @PathParam("note") String noteId,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(NoteContent.class) JsonBody body) {
    NoteView current = editing.open(visitId, uuid(noteId));
    NoteContent content = body.as(NoteContent.class, NoteJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(visitId, current.id(), expected, content));
  }

  @DELETE
  @Path("{note}")
  @Permitted(Action.WRITE_NOTE)
  @Operation(summary = "Delete a note; findings made from it stay")
  public Response delete(
      @PathParam("id") long visitId,
      @PathParam("note") String noteId,
      @HeaderParam("If-Match") String ifMatch) {
    NoteView current = editing.open(visitId, uuid(noteId));
    editing.delete(visitId, current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private static Response one(NoteView note) {
    return Answers.one(NoteJson.of(note), note.version());
  }

  private static String uuid(String given) {
    return given.toLowerCase(Locale.ROOT);
  }
}
