package id.teladan.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of a route: those of its method, of its parameter beans, and the annotated. */
final class Inputs {
  private static final String IF_MATCH = "If-Match";

  private final Schemas schemas;
  private final Map<String, Parameter> found = new LinkedHashMap<>();

  private Inputs(Schemas schemas) {
    this.schemas = schemas;
  }

  static List<Parameter> of(Method handler, Schemas schemas) {
    Inputs inputs = new Inputs(schemas);
    for (java.lang.reflect.Parameter parameter : handler.getParameters()) {
      inputs.collect(parameter, parameter.getParameterizedType());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          inputs.collect(field, field.getGenericType());
        }
      }
    }
    for (var described :
        handler.getAnnotationsByType(
            org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class)) {
      inputs.described(described);
    }
    return List.copyOf(inputs.found.values());
  }

  private void collect(AnnotatedElement element, Type type) {
    PathParam path = element.getAnnotation(PathParam.class);
    QueryParam query = element.getAnnotation(QueryParam.class);
    HeaderParam header = element.getAnnotation(HeaderParam.class);
    if (path != null) {
      // An id in an address is a string like everywhere else.
      add(path.value(), Parameter.In.PATH, String.class).required(true);
    } else if (query != null) {
      Parameter added = add(query.value(), Parameter.In.QUERY, type);
      if (query.value().equals("format")) {
        added.setSchema(formats());
      }
    } else if (header != null && header.value().equals(IF_MATCH)) {
      add(IF_MATCH, Parameter.In.HEADER, String.class)
          .required(true)
          .description("The ETag of the last reading");
    }
  }

  private static org.eclipse.microprofile.openapi.models.media.Schema formats() {
    return createSchema().type(SchemaType.STRING).enumeration(List.of("json", "csv", "xlsx"));
  }

  private void described(
      org.eclipse.microprofile.openapi.annotations.parameters.Parameter annotation) {
    Parameter parameter = found.get(annotation.name());
    if (parameter == null) {
      Class<?> type = annotation.schema().implementation();
      parameter =
          add(annotation.name(), Parameter.In.QUERY, type == Void.class ? String.class : type);
      if (annotation.schema().type()
          == org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY) {
        parameter.setSchema(createSchema().type(SchemaType.ARRAY).items(parameter.getSchema()));
      }
    }
    if (annotation.schema().enumeration().length > 0) {
      parameter.setSchema(
          createSchema()
              .type(SchemaType.STRING)
              .enumeration(List.of((Object[]) annotation.schema().enumeration())));
    }
    if (!annotation.description().isEmpty()) {
      parameter.setDescription(annotation.description());
    }
    if (annotation.required()) {
      parameter.setRequired(true);
    }
  }

  private Parameter add(String name, Parameter.In in, Type type) {
    Parameter parameter =
        createParameter()
            .name(name)
            .in(in)
            .schema(schemas.of(type, in == Parameter.In.PATH ? name : ""));
    found.put(name, parameter);
    return parameter;
  }
}
