package id.teladan.search.benchmark;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.Section;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The same question to PostgreSQL: words of which any may match, counts, twenty marked hits. */
final class PostgresFullText implements AutoCloseable {
  private static final String TABLE =
      """
      create table entry (
        id integer primary key, kind text, region text, province text, affair text,
        affair_group text, audience text, stage text, evidence text, sharing text, year text,
        reader text, title text, body text,
        words tsvector generated always as (
          setweight(to_tsvector('indonesian', title), 'A')
            || to_tsvector('indonesian', body)) stored)
      """;
  private static final String COLUMNS =
      "kind, region, province, affair, affair_group, audience, stage, evidence, sharing, year";
  private static final String ASK =
      """
      with asked as (select %s('indonesian', ?) as q),
      every as materialized (
        select id, %s, ts_rank(words, q) as rank from entry, asked
        where words @@ q and reader in ('public', 'region:11')),
      matched as (select * from every where (%s)),
      best as (select id, rank from matched order by rank desc, id limit 20)
      select 'facet' as what, grouping(%s)::text as dimension,
        coalesce(%s) as value, count(*) as n, null as title, null as snippet
      from matched group by grouping sets ((), (%s))
      union all
      select 'sideways', null, %s, count(*), null, null from every group by 3
      union all
      select 'hit', null, e.id::text, null,
        ts_headline('indonesian', e.title, q, 'HighlightAll=true'),
        ts_headline('indonesian', e.body, q, 'MaxFragments=2')
      from best join entry e using (id), asked
      """;

  private final Connection connection;

  PostgresFullText(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
  }

  void load(Iterator<CatalogueDocument> documents) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      while (documents.hasNext()) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5_000 && documents.hasNext(); i++) {
          rows.append(row(documents.next())).append('\n');
        }
        copy.copyIn(
            "copy entry (id, " + COLUMNS + ", reader, title, body) from stdin",
            new StringReader(rows.toString()));
      }
      statement.execute("create index on entry using gin (words)");
      statement.execute("vacuum analyze entry");
    }
  }

  private static String row(CatalogueDocument entry) {
    return String.join(
        "\t",
        entry.id(),
        entry.kind(),
        entry.regionCode(),
        entry.regionAncestors().iterator().next(),
        entry.mainAffair(),
        entry.mainAffair().substring(0, 1),
        entry.audience(),
        entry.stage(),
        entry.evidenceLevel().toString(),
        entry.sharing(),
        entry.year().toString(),
        entry.readers().iterator().next(),
        entry.title(),
        entry.summary()
            + " "
            + entry.sections().stream().map(Section::text).collect(Collectors.joining(" ")));
  }

  /** Reads the whole answer; says how many rows it had. */
  int ask(Question question) throws SQLException {
    boolean phrase = question.q().startsWith("\"");
    String filter =
        question.province() != null
            ? "province = ?"
            : question.year() != null ? "year = ?" : "true";
    String sideways =
        question.province() != null ? "province" : question.year() != null ? "year" : "'-'";
    String each = COLUMNS.replace(", ", "), (");
    String sql =
        ASK.formatted(
            phrase ? "phraseto_tsquery" : "to_tsquery",
            COLUMNS,
            filter,
            COLUMNS,
            COLUMNS,
            each,
            sideways);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      String words = question.q().replace("\"", "");
      statement.setString(1, phrase ? words : words.replace(" ", " | "));
      if (question.province() != null) {
        statement.setString(2, question.province());
      } else if (question.year() != null) {
        statement.setString(2, question.year());
      }
      int rows = 0;
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows += result.getString(3) == null ? 0 : 1;
        }
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
