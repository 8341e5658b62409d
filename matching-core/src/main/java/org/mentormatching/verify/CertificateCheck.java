package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.List;
import org.mentormatching.model.Problem;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.LevelValue;
import org.mentormatching.verify.Violation.Kind;

/** Recomputes the bound from the certificate and compares it with what the result says. */
final class CertificateCheck {
  private CertificateCheck() {}

  static void check(
      Claim claim, Levels levels, Statements statements, Team team, Findings findings) {
    Certificate certificate = claim.result().certificate();
    List<LevelValue> objective = claim.result().objective();
    findings.compare(
        Kind.CERTIFICATE,
        List.of(),
        "the certificate's list of levels",
        certificate.levels(),
        levels.all());
    if (!certificate.levels().equals(levels.all()) || objective.size() != levels.all().size()) {
      return;
    }
    Problem problem = claim.problem();
    int size = levels.all().size();
    int before = findings.count();
    claim.goOn();
    PriceList mentees = PriceList.of(certificate.mentees(), problem.mentees(), size, findings);
    claim.goOn();
    PriceList mentors = PriceList.of(certificate.mentors(), problem.mentors(), size, findings);
    if (findings.count() > before) {
      return;
    }
    claim.goOn();
    List<BigInteger> bound = BoundRecount.of(claim, levels, statements, mentees, mentors, team);
    for (int level = 0; level < size; level++) {
      findings.compare(
          Kind.CERTIFICATE,
          List.of(levels.all().get(level).id()),
          "bound",
          BigInteger.valueOf(objective.get(level).bound()),
          bound.get(level));
    }
  }
}
