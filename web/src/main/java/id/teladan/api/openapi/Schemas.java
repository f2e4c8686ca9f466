package id.teladan.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import id.teladan.api.json.Ids;
import id.teladan.api.json.RecordWriting;
import id.teladan.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of records and of what they hold, as {@code json} writes and reads them. */
final class Schemas {
  private static final String PARTIAL_DATE = "^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$";
  private static final List<Class<? extends Annotation>> REQUIRED =
      List.of(NotNull.class, NotBlank.class, NotEmpty.class);
  private static final Set<Class<?>> WHOLE =
      Set.of(Integer.class, Long.class, int.class, long.class);
  private static final Set<Class<?>> REAL =
      Set.of(Double.class, double.class, BigDecimal.class, Float.class, float.class);

  private final Components components;

  Schemas(Components components) {
    this.components = components;
  }

  /** The schema of a value; records are registered once and referred to. */
  Schema of(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord() && !RecordWriting.isSimple(plain)) {
      return reference(plain);
    }
    return simple(plain, Ids.isIdName(name));
  }

  /** A page of a list. */
  Schema page(Class<?> item) {
    return createSchema()
        .type(SchemaType.OBJECT)
        .addProperty("items", createSchema().type(SchemaType.ARRAY).items(of(item, "items")))
        .addProperty("total", simple(long.class, false).description("on all pages"))
        .addProperty("page", simple(int.class, false).description("from 1"))
        .addProperty("size", simple(int.class, false))
        .required(List.of("items", "total", "page", "size"));
  }

  private Schema generic(ParameterizedType type, String name) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      return createSchema().type(SchemaType.ARRAY).items(of(arguments[0], name));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return createSchema()
          .type(SchemaType.OBJECT)
          .additionalPropertiesSchema(of(arguments[1], "value"));
    }
    return of(arguments[0], name);
  }

  private Schema reference(Class<?> type) {
    String name = name(type);
    Map<String, Schema> known = components.getSchemas();
    if (known == null || !known.containsKey(name)) {
      Schema schema = createSchema().type(SchemaType.OBJECT);
      components.addSchema(name, schema);
      for (RecordComponent part : type.getRecordComponents()) {
        Schema member = of(part.getGenericType(), part.getName());
        schema.addProperty(part.getName(), ruled(member, part));
        if (isRequired(part)) {
          schema.addRequired(part.getName());
        }
      }
    }
    return createSchema().ref("#/components/schemas/" + name);
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  private static Schema ruled(Schema member, RecordComponent part) {
    boolean refers = member.getRef() != null;
    boolean list = member.getType() == SchemaType.ARRAY;
    if (refers || list) {
      return member;
    }
    Size size = rule(part, Size.class);
    if (size != null && member.getType() == SchemaType.STRING && size.max() < Integer.MAX_VALUE) {
      member.maxLength(size.max());
    }
    if (!part.getType().isPrimitive() && !isRequired(part)) {
      member.nullable(true);
    }
    return member;
  }

  private static boolean isRequired(RecordComponent part) {
    return REQUIRED.stream().anyMatch(rule -> rule(part, rule) != null);
  }

  /** A constraint on a record's component is kept on its accessor. */
  private static <A extends Annotation> A rule(RecordComponent part, Class<A> kind) {
    Method accessor = part.getAccessor();
    return accessor.getAnnotation(kind);
  }

  private static Schema simple(Class<?> type, boolean id) {
    Schema schema = createSchema();
    if (type == boolean.class || type == Boolean.class) {
      return schema.type(SchemaType.BOOLEAN);
    }
    if (WHOLE.contains(type) && !id) {
      boolean small = type == int.class || type == Integer.class;
      return schema.type(SchemaType.INTEGER).format(small ? "int32" : "int64");
    }
    if (REAL.contains(type)) {
      return schema.type(SchemaType.NUMBER);
    }
    schema.type(SchemaType.STRING);
    if (type.isEnum()) {
      Arrays.stream(type.getEnumConstants()).forEach(c -> schema.addEnumeration(c.toString()));
    } else if (type == PartialDate.class) {
      schema.pattern(PARTIAL_DATE).example("2018-07-13");
    } else if (type == Instant.class) {
      schema.format("date-time");
    } else if (type == LocalDate.class) {
      schema.format("date");
    } else if (type == UUID.class) {
      schema.format("uuid");
    }
    return schema;
  }
}
