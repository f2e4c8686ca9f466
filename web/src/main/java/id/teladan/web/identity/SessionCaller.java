package id.teladan.web.identity;

import java.io.Serializable;

/**
 * Who is signed in, kept in the session, which another node takes over. Only the key: whose it is
 * and what they may is read from the database on each request.
 */
record SessionCaller(String key) implements Serializable {
  static final String KEY = SessionCaller.class.getName();

  /** Never the key. */
  @Override
  public String toString() {
    return "SessionCaller";
  }
}
