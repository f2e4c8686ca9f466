package id.teladan.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;

/** How the values of a column are written as text that both databases read back as they were. */
enum ColumnType {
  TEXT,
  NUMBER,
  FRACTION,
  FLAG,
  INSTANT,
  DATE,
  BYTES;

  /**
   * @param jdbc one of {@link Types}
   * @param name what the database calls the type: PostgreSQL's timestamps with a time zone go by
   *     the same number as those without
   * @throws IllegalArgumentException for a type that no table had when this was written
   */
  static ColumnType of(int jdbc, String name) {
    String type = name.toLowerCase(Locale.ROOT);
    if (type.equals("timestamptz") || type.startsWith("timestamp with time zone")) {
      return INSTANT;
    }
    return switch (jdbc) {
      case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL -> NUMBER;
      case Types.DOUBLE, Types.FLOAT, Types.REAL -> FRACTION;
      case Types.BOOLEAN, Types.BIT -> FLAG;
      case Types.DATE -> DATE;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
      default -> throw new IllegalArgumentException("no way to write a column of type " + name);
    };
  }

  /** The value as text, or null. */
  String read(ResultSet row, int column) throws SQLException {
    return switch (this) {
      case TEXT -> row.getString(column);
      case NUMBER -> {
        BigDecimal value = row.getBigDecimal(column);
        yield value == null ? null : value.toPlainString();
      }
      case FRACTION -> {
        double value = row.getDouble(column);
        yield row.wasNull() ? null : Double.toString(value);
      }
      case FLAG -> {
        boolean value = row.getBoolean(column);
        yield row.wasNull() ? null : Boolean.toString(value);
      }
      case INSTANT -> {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        yield value == null ? null : value.toInstant().toString();
      }
      case DATE -> {
        LocalDate value = row.getObject(column, LocalDate.class);
        yield value == null ? null : value.toString();
      }
      case BYTES -> {
        byte[] value = row.getBytes(column);
        yield value == null ? null : Base64.getEncoder().encodeToString(value);
      }
    };
  }

  /** Gives a statement what {@link #read} wrote. */
  void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
    if (text == null) {
      statement.setNull(parameter, jdbc());
      return;
    }
    switch (this) {
      case TEXT -> statement.setString(parameter, text);
      case NUMBER -> statement.setBigDecimal(parameter, new BigDecimal(text));
      case FRACTION -> statement.setDouble(parameter, Double.parseDouble(text));
      case FLAG -> statement.setBoolean(parameter, Boolean.parseBoolean(text));
      case INSTANT -> statement.setObject(parameter, Instant.parse(text).atOffset(ZoneOffset.UTC));
      case DATE -> statement.setObject(parameter, LocalDate.parse(text));
      case BYTES -> statement.setBytes(parameter, Base64.getDecoder().decode(text));
    }
  }

  private int jdbc() {
    return switch (this) {
      case TEXT -> Types.VARCHAR;
      case NUMBER -> Types.NUMERIC;
      case FRACTION -> Types.DOUBLE;
      case FLAG -> Types.BOOLEAN;
      case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case DATE -> Types.DATE;
      case BYTES -> Types.BINARY;
    };
  }
}
