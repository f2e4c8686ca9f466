package id.teladan.api.visit;

import java.util.List;

/** What a device knows of the course of a visit without a network. */
record RoomAgenda(List<RoomJson.Question> questions, List<String> sessions) {
  static final RoomAgenda NONE = new RoomAgenda(List.of(), List.of());
}
