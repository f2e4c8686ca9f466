package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.visit.NoteContent;
import id.teladan.visit.NoteEditing;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
  @Inject private NoteEditing editing;

  @GET
  @Permitted(Action.READ_NOTE)
  @Operation(summary = "The notes, in the order in which they were taken")
  @ListOf(NoteJson.class)
  public Response list(@PathParam("id") long visitId) {
    List<NoteJson> notes = reading.notes(visitId).stream().map(NoteJson::of).toList();
    return Answers.page(new Page<>(notes, notes.size(), 1, Math.max(1, notes.size())));
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
