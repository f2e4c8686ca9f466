package id.teladan.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import id.teladan.api.Routes.Route;
import id.teladan.api.shared.Problem;
import id.teladan.identity.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The refusals that routes may answer with. */
final class Refusals {
  private static final Map<Integer, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put(400, "The body or the address cannot be read");
    MEANINGS.put(401, "Nobody is signed in, or the token is wrong or has expired");
    MEANINGS.put(403, "The caller may not do this");
    MEANINGS.put(404, "Nothing is there, or nothing that the caller may know of");
    MEANINGS.put(406, "The answer does not exist in the format asked for");
    MEANINGS.put(409, "Collides with what exists");
    MEANINGS.put(412, "Somebody else changed it since it was read");
    MEANINGS.put(413, "The body is too large");
    MEANINGS.put(415, "The body is of a type that is not read");
    MEANINGS.put(422, "A value breaks a rule, or the present state does not allow this step");
    MEANINGS.put(428, "The header If-Match is missing");
    MEANINGS.put(429, "Too many requests; see the header Retry-After");
    MEANINGS.put(500, "Something failed on the server's side");
  }

  private Refusals() {}

  static void register(Components components) {
    components.addSchema("FieldFault", fault());
    components.addSchema("Problem", problem());
    MEANINGS.forEach((status, text) -> components.addResponse("Refusal" + status, answer(text)));
    components
        .getResponses()
        .get("Refusal429")
        .addHeader(
            "Retry-After",
            createHeader().description("seconds").schema(of(Schema.SchemaType.INTEGER, null)));
  }

  static void add(APIResponses answers, Route route, boolean hasBody, boolean hasParameters) {
    Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 406, 429, 500));
    if (route.action() != Action.READ_PUBLIC) {
      statuses.add(403);
    }
    if (route.path().contains("{")) {
      statuses.add(404);
    }
    if (hasParameters) {
      statuses.add(422);
    }
    if (hasBody) {
      statuses.addAll(List.of(413, 415, 422));
    }
    if (route.isWrite()) {
      statuses.add(409);
    }
    if (Set.of("PUT", "PATCH", "DELETE").contains(route.method())) {
      statuses.addAll(List.of(412, 422, 428));
    }
    statuses.forEach(
        status ->
            answers.addAPIResponse(
                String.valueOf(status),
                createAPIResponse().ref("#/components/responses/Refusal" + status)));
  }

  private static APIResponse answer(String text) {
    Schema problem = createSchema().ref("#/components/schemas/Problem");
    return createAPIResponse()
        .description(text)
        .content(createContent().addMediaType(Problem.TYPE, createMediaType().schema(problem)));
  }

  private static Schema problem() {
    Schema faults =
        of(Schema.SchemaType.ARRAY, "What is wrong with which field")
            .items(createSchema().ref("#/components/schemas/FieldFault"));
    return of(Schema.SchemaType.OBJECT, "A refusal, RFC 9457")
        .addProperty("type", of(Schema.SchemaType.STRING, null).format("uri"))
        .addProperty("title", of(Schema.SchemaType.STRING, "One sentence for people"))
        .addProperty("status", of(Schema.SchemaType.INTEGER, null))
        .addProperty("code", of(Schema.SchemaType.STRING, "Stable, for programs"))
        .addProperty("detail", of(Schema.SchemaType.STRING, "What to do about it"))
        .addProperty("instance", of(Schema.SchemaType.STRING, "Leads to the log").format("uri"))
        .addProperty("errors", faults)
        .required(List.of("type", "title", "status", "code", "detail", "errors"));
  }

  private static Schema fault() {
    return of(Schema.SchemaType.OBJECT, null)
        .addProperty("field", of(Schema.SchemaType.STRING, "Its path; empty for the whole body"))
        .addProperty("code", of(Schema.SchemaType.STRING, "Stable, for programs"))
        .addProperty("message", of(Schema.SchemaType.STRING, "One sentence for people"))
        .required(List.of("field", "code", "message"));
  }

  private static Schema of(Schema.SchemaType type, String description) {
    return createSchema().type(type).description(description);
  }
}
