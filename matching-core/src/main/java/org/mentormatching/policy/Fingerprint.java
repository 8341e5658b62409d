package org.mentormatching.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.model.WorkingHours;

/**
 * A short text that differs as soon as people, pairs or policy do (SHA-256). Names and e-mails do
 * not enter it. Rules, criteria and limits enter by id, title and columns; those that are records,
 * as the shipped ones are, with all their options.
 */
public final class Fingerprint {
  private static final byte[] END = {'\n'};

  private final Runnable goOn;
  private final MessageDigest digest;

  /** What has not entered the digest yet: many short pieces at once are quicker. */
  private final byte[] open = new byte[1 << 16];

  private int size;

  private Fingerprint(Runnable goOn) {
    this.goOn = goOn;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The fingerprint of a problem under a policy: 64 hexadecimal digits. */
  public static String of(Problem problem, Policy policy) {
    return of(problem, policy, () -> {});
  }

  /**
   * The same, unless it is ended before.
   *
   * @param goOn called before each person; throws to end it
   */
  public static String of(Problem problem, Policy policy, Runnable goOn) {
    Fingerprint fingerprint = new Fingerprint(goOn);
    fingerprint.add(problem);
    fingerprint.add(policy);
    fingerprint.close();
    return HexFormat.of().formatHex(fingerprint.digest.digest());
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

  private void add(Policy policy) {
    add("ladder", policy.ladder().rungs().toString());
    add("transitions", policy.transitions().toString());
    policy
        .rules()
        .forEach(
            entry ->
                add(
                    "rule",
                    entry.rule().id(),
                    entry.rule().title(),
                    options(entry.rule()),
                    entry.whenUnknown().name()));
    policy
        .criteria()
        .forEach(
            entry ->
                add(
                    "criterion",
                    entry.criterion().id(),
                    entry.criterion().title(),
                    options(entry.criterion()),
                    Integer.toString(entry.points()),
                    entry.whenMissing().name()));
    policy
        .limits()
        .forEach(
            entry ->
                add(
                    "limit",
                    entry.limit().id(),
                    options(entry.limit()),
                    Long.toString(entry.weight())));
    policy.audit().forEach(column -> add("audit", column.name(), column.kind().name()));
    add(
        "objective",
        Integer.toString(policy.minimumFit()),
        policy.urgencyTrust().name(),
        policy.coverage().toString(),
        Long.toString(policy.seed()));
    if (policy.raisesFloor()) {
      add("floor");
    }
  }

  private static String options(Object statement) {
    return statement instanceof Record ? statement.toString() : "";
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
