package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Share;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.Certificate.Prices;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.verify.Violation.Kind;

/** Recomputes the bounds from the certificate and compares them with what the result says. */
final class CertificateCheck {
  private final Claim claim;
  private final Levels levels;
  private final Statements statements;
  private final Team team;
  private final Findings findings;
  private final Certificate certificate;

  private CertificateCheck(
      Claim claim, Levels levels, Statements statements, Team team, Findings findings) {
    this.claim = claim;
    this.levels = levels;
    this.statements = statements;
    this.team = team;
    this.findings = findings;
    certificate = claim.result().certificate();
  }

  static void check(
      Claim claim, Levels levels, Statements statements, Team team, Findings findings) {
    new CertificateCheck(claim, levels, statements, team, findings).check();
  }

  private void check() {
    findings.compare(
        Kind.CERTIFICATE,
        List.of(),
        "the certificate's list of levels",
        certificate.levels(),
        levels.added());
    List<LevelValue> added = new ArrayList<>(claim.result().objective());
    List<Level> said = added.stream().map(LevelValue::level).toList();
    if (!certificate.levels().equals(levels.added()) || !said.equals(levels.all())) {
      return;
    }
    if (!levels.hasFloor()) {
      bound(certificate.total(), 0).ifPresent(plain -> checkBounds(added, plain));
      return;
    }
    LevelValue floor = added.remove(added.size() - 2);
    bound(certificate.above(), 0)
        .flatMap(above -> withTotal(above, added, Math.min(floor.value(), floor.bound())))
        .ifPresent(plain -> checkBounds(added, plain));
    checkFloor(added, floor.bound());
  }

  /**
   * The bounds with that of the total among pairs from a floor on, if the levels above it reach
   * what they can; else among all.
   */
  private Optional<List<BigInteger>> withTotal(
      List<BigInteger> above, List<LevelValue> added, long floor) {
    int last = above.size() - 1;
    List<BigInteger> reached =
        added.subList(0, last).stream().map(level -> BigInteger.valueOf(level.value())).toList();
    boolean isReached = reached.equals(above.subList(0, last));
    return bound(certificate.total(), isReached ? floor : 0)
        .map(
            total -> {
              findings.compare(
                  Kind.CERTIFICATE,
                  List.of(),
                  "what the prices of the total give above the floor",
                  total.subList(0, last),
                  above.subList(0, last));
              return total;
            });
  }

  /** Whether the bounds are those that prices give, or lower ones under limits. */
  private void checkBounds(List<LevelValue> added, List<BigInteger> bound) {
    int plain = LimitedBoundCheck.check(claim, levels, added, bound, statements, team, findings);
    for (int level = 0; level < plain; level++) {
      findings.compare(
          Kind.CERTIFICATE,
          List.of(added.get(level).level().id()),
          "bound",
          BigInteger.valueOf(added.get(level).bound()),
          bound.get(level));
    }
  }

  /** Whether the other prices show that a floor above the bound costs a level above the floor. */
  private void checkFloor(List<LevelValue> added, long most) {
    if (most >= Share.WHOLE) {
      return;
    }
    bound(certificate.floor(), most + 1)
        .filter(bound -> !isBelow(bound, added))
        .ifPresent(
            bound ->
                findings.add(
                    Kind.CERTIFICATE,
                    List.of(new Level(Level.Kind.FLOOR, 0).id()),
                    "the prices do not show that a floor above " + most + " costs a level above"));
  }

  /** Whether a bound is below another one at the levels above the floor. */
  private static boolean isBelow(List<BigInteger> bound, List<LevelValue> added) {
    for (int level = 0; level < added.size() - 1; level++) {
      int order = bound.get(level).compareTo(BigInteger.valueOf(added.get(level).bound()));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  /** The bound that prices give; none, with findings, if they cannot be meant. */
  private Optional<List<BigInteger>> bound(Prices prices, long floor) {
    Problem problem = claim.problem();
    int size = levels.added().size();
    int before = findings.count();
    claim.goOn();
    PriceList mentees = PriceList.of(prices.mentees(), problem.mentees(), size, findings);
    claim.goOn();
    PriceList mentors = PriceList.of(prices.mentors(), problem.mentors(), size, findings);
    if (findings.count() > before) {
      return Optional.empty();
    }
    claim.goOn();
    int least = (int) Math.max(0, Math.min(Share.WHOLE + 1L, floor));
    return Optional.of(BoundRecount.of(claim, levels, statements, mentees, mentors, least, team));
  }
}
