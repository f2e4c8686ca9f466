package id.teladan.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import id.teladan.api.Routes.Route;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One operation of each route. */
final class Operations {
  private final Schemas schemas;

  Operations(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The first part of the path: what the route is about. */
  static String tag(Route route) {
    return route.path().split("/")[1];
  }

  Operation of(Route route) {
    Method handler = route.handler();
    List<Parameter> parameters = Inputs.of(handler, schemas);
    RequestBody body = body(handler);
    APIResponses answers = createAPIResponses();
    answer(route, answers);
    Refusals.add(answers, route, body != null, !parameters.isEmpty());
    Operation operation =
        createOperation()
            .operationId(handler.getDeclaringClass().getSimpleName() + "." + handler.getName())
            .addTag(tag(route))
            .responses(answers)
            .requestBody(body)
            .addExtension("x-action", String.valueOf(route.action()));
    parameters.forEach(operation::addParameter);
    // Without a requirement of its own, the empty one says: nobody need be signed in.
    operation.addSecurityRequirement(createSecurityRequirement().addScheme(ApiDescription.BEARER));
    if (route.action() == Action.READ_PUBLIC) {
      operation.addSecurityRequirement(createSecurityRequirement());
    }
    var said = handler.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
    return said == null
        ? operation
        : operation.summary(said.summary()).description(given(said.description()));
  }

  private RequestBody body(Method handler) {
    return Stream.concat(
            Stream.ofNullable(handler.getAnnotation(RequestBodySchema.class)),
            Arrays.stream(handler.getParameters())
                .map(p -> p.getAnnotation(RequestBodySchema.class))
                .filter(a -> a != null))
        .findFirst()
        .map(
            a ->
                createRequestBody()
                    .required(true)
                    .content(content(consumed(handler), schemas.of(a.value(), "body"))))
        .orElse(null);
  }

  private void answer(Route route, APIResponses answers) {
    Method handler = route.handler();
    ListOf list = handler.getAnnotation(ListOf.class);
    APIResponseSchema one = handler.getAnnotation(APIResponseSchema.class);
    if (list != null) {
      answers.addAPIResponse("200", list(handler, list.value()));
    } else if (one != null && one.value() != Void.class) {
      String status = one.responseCode().isEmpty() ? "200" : one.responseCode();
      answers.addAPIResponse(status, one(handler, one.value(), status));
    } else if (one != null || route.method().equals("DELETE")) {
      answers.addAPIResponse("204", createAPIResponse().description("Done"));
    } else {
      answers.addAPIResponse(
          "200", createAPIResponse().description("Done").content(files(handler)));
    }
  }

  private APIResponse one(Method handler, Class<?> type, String status) {
    List<String> names =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
            : List.of();
    Content content = content(MediaType.APPLICATION_JSON, schemas.of(type, ""));
    addFiles(handler, content);
    APIResponse answer =
        createAPIResponse().description(status.equals("201") ? "Created" : "Done").content(content);
    if (names.contains("version")) {
      answer.addHeader("ETag", createHeader().description("For If-Match").schema(text()));
    }
    if (status.equals("201") && names.contains("id")) {
      answer.addHeader("Location", createHeader().description("Its address").schema(text()));
    }
    return answer;
  }

  private APIResponse list(Method handler, Class<?> item) {
    Content content = content(MediaType.APPLICATION_JSON, schemas.page(item));
    addFiles(handler, content);
    return createAPIResponse().description("A page, or every match as a file").content(content);
  }

  private static Content files(Method handler) {
    Content content = createContent();
    addFiles(handler, content);
    return content;
  }

  private static void addFiles(Method handler, Content content) {
    produced(handler)
        .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
        .forEach(type -> content.addMediaType(type, createMediaType().schema(binary())));
  }

  private static Content content(String type, Schema schema) {
    return createContent().addMediaType(type, createMediaType().schema(schema));
  }

  private static Stream<String> produced(Method handler) {
    Produces produces = handler.getAnnotation(Produces.class);
    if (produces == null) {
      produces = handler.getDeclaringClass().getAnnotation(Produces.class);
    }
    return produces == null
        ? Stream.of(MediaType.APPLICATION_JSON)
        : Arrays.stream(produces.value());
  }

  private static String consumed(Method handler) {
    Consumes consumes = handler.getAnnotation(Consumes.class);
    boolean form = Arrays.asList(handler.getParameterTypes()).contains(FormBody.class);
    String usual = form ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON;
    return consumes == null ? usual : consumes.value()[0];
  }

  private static Schema text() {
    return createSchema().type(SchemaType.STRING);
  }

  private static Schema binary() {
    return text().format("binary");
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
