package org.mentormatching.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest (SHA-256) that everybody of a problem and every pair has entered. Names and e-mails do
 * not.
 */
final class PeopleDigest {
  private static final byte[] END = {'\n'};

  private final Runnable goOn;
  private final MessageDigest digest;

  /** What has not entered the digest yet: many short pieces at once are quicker. */
  private final byte[] open = new byte[1 << 16];

  private int size;

  private PeopleDigest(Runnable goOn) {
    this.goOn = goOn;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The digest of a problem.
   *
   * @param goOn called before each person; throws to end it
   */
  static MessageDigest of(Problem problem, Runnable goOn) {
    PeopleDigest people = new PeopleDigest(goOn);
    people.add(problem);
    people.close();
    return people.digest;
  }

  private void add(Problem problem) {
    for (Mentee mentee : problem.mentees()) {
      add("mentee", mentee);
    }
    for (Mentor mentor : problem.mentors()) {
      add("mentor", mentor);
    }
    problem.pins().forEach(pin -> add("pin", pin.menteeId(), pin.mentorId(), pin.overrideReason()));
    problem.ongoing().forEach(pair -> add("ongoing", pair.menteeId(), pair.mentorId()));
  }

  private void add(String side, Person person) {
    goOn.run();
    add(side, person.id(), person.personId());
    for (Column<?> column : person.attributes().columns()) {
      Object value = person.attributes().get(column).orElseThrow();
      add("value", column.name(), column.kind().name(), String.valueOf(value));
      if (value instanceof WorkingHours hours) {
        add("hours", hours.pattern());
      }
    }
    for (LinkColumn column : person.attributes().linkColumns()) {
      add("links", column.name(), person.attributes().get(column).orElseThrow().toString());
    }
  }

  private void add(String... texts) {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      put((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      put(bytes);
    }
    put(END);
  }

  private void put(byte[] bytes) {
    if (bytes.length > open.length - size) {
      close();
    }
    if (bytes.length > open.length) {
      digest.update(bytes);
    } else {
      System.arraycopy(bytes, 0, open, size, bytes.length);
      size += bytes.length;
    }
  }

  private void close() {
    digest.update(open, 0, size);
    size = 0;
  }
}
