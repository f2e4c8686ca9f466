package id.teladan.api.solution;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Lengths;
import id.teladan.web.shared.Markdown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How a longer text will look. */
@Path("/previews")
@RequestScoped
public class PreviewResource {
  @Inject private Markdown markdown;

  @POST
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "A text with Markdown as the safe HTML that its page will show")
  @APIResponseSchema(Preview.class)
  public Response preview(@RequestBodySchema(Draft.class) JsonBody body) {
    return Answers.one(new Preview(markdown.html(body.as(Draft.class).text())));
  }

  /** What somebody is writing. */
  public record Draft(@Size(max = Lengths.TEXT) String text) {}

  /** What it looks like. */
  public record Preview(String html) {}
}
