package id.teladan.web.identity;

import java.io.Serializable;

/**
 * Who is signed in, kept in the session, which another node takes over. Only the name: roles are
 * read from the database on each request.
 */
record SessionCaller(String username) implements Serializable {
  static final String KEY = SessionCaller.class.getName();
}
