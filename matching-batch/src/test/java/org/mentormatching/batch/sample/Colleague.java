package org.mentormatching.batch.sample;

import java.util.List;
import java.util.Optional;

/** Somebody in an invented company, as its HR system knows them. */
record Colleague(
    String id,
    Names.Parts name,
    String email,
    Optional<Colleague> manager,
    String department,
    Office office,
    List<String> languages,
    Rung rung) {

  String stage() {
    return rung.word();
  }

  /** The manager's id; empty at the top. */
  String managerId() {
    return manager.map(Colleague::id).orElse("");
  }
}
