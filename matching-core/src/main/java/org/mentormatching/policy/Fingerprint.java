package org.mentormatching.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.mentormatching.model.Problem;

/**
 * A short text that differs as soon as people, pairs or policy do (SHA-256). Names and e-mails do
 * not enter it. Rules, criteria and limits enter by id, title and columns; those that are records,
 * as the shipped ones are, with all their options.
 */
public final class Fingerprint {
  private static final byte[] END = {'\n'};

  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /** The fingerprint of a problem under a policy: 64 hexadecimal digits. */
  public static String of(Problem problem, Policy policy) {
    return of(problem, policy, () -> {});
  }

  /**
   * The same, unless it is ended before.
   *
   * @param goOn called before each person of a problem that has no fingerprint yet; throws to end
   *     it
   */
  public static String of(Problem problem, Policy policy, Runnable goOn) {
    Fingerprint fingerprint = new Fingerprint(problem.digest(goOn));
    fingerprint.add(policy);
    return HexFormat.of().formatHex(fingerprint.digest.digest());
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
    policy.lowerLimits().forEach(limit -> add("lower-limit", limit.id(), options(limit)));
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
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    digest.update(END);
  }
}
