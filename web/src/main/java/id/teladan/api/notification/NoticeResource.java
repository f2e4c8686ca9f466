package id.teladan.api.notification;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.MailAddressEditing;
import id.teladan.identity.Permitted;
import id.teladan.notification.NoticeChoice;
import id.teladan.notification.NoticeChoosing;
import id.teladan.notification.NoticeReading;
import id.teladan.web.notification.NoticeWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /notices}: what the caller was told. */
@Path("/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {
  private static final Table<NoticeJson> TABLE = Table.of("notices", NoticeJson.class);

  @Inject private NoticeReading notices;
  @Inject private NoticeChoosing choosing;
  @Inject private MailAddressEditing address;
  @Inject private NoticeWords words;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "The caller's own notices, latest first; unread=true gives the new ones")
  @ListOf(NoticeJson.class)
  public Response list(@QueryParam("unread") Boolean unread, @BeanParam Paging paging) {
    boolean only = Boolean.TRUE.equals(unread);
    return Listing.answer(
        paging, TABLE, page -> notices.list(only, page).map(n -> NoticeJson.of(n, words)));
  }

  @POST
  @Path("{id}/read")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Mark one as read; takes no body, and again changes nothing")
  @APIResponseSchema(Unread.class)
  public Response read(@PathParam("id") String id) {
    notices.markRead(Ids.parse("notice", id));
    return unread();
  }

  @POST
  @Path("read")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Mark all as read; takes no body")
  @APIResponseSchema(Unread.class)
  public Response readAll() {
    notices.markAllRead();
    return unread();
  }

  @GET
  @Path("choices")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "How the caller wants to hear of each kind of notice, and where by mail")
  @APIResponseSchema(ChoicesJson.class)
  public Response choices() {
    return Answers.one(ChoicesJson.of(choosing, address, words));
  }

  @POST
  @Path("choices")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Choose for one kind of notice: in the app, by mail now, by digest or never")
  @APIResponseSchema(ChoicesJson.class)
  public Response choose(@RequestBodySchema(NoticeChoice.class) JsonBody body) {
    choosing.choose(List.of(body.as(NoticeChoice.class, ChoicesJson.Item.class)));
    return choices();
  }

  private Response unread() {
    return Answers.one(new Unread(notices.unread()));
  }

  /**
   * What is left.
   *
   * @param unread how many notices are new
   */
  public record Unread(long unread) {}
}
