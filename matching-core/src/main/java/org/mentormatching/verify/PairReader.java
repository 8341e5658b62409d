package org.mentormatching.verify;

/** Fit and eligibility of single pairs. Not for use by several threads. */
final class PairReader {
  /** What stands for the fit of a pair that is not eligible. */
  static final int NOT_ELIGIBLE = -1;

  /** How a statement is asked about a mentee with a mentor. */
  @FunctionalInterface
  interface Asking {
    int says(Asker asker, int mentee, int mentor);
  }

  private final Statements statements;
  private final Asker[] ofRules;
  private final Asker[] ofCriteria;

  PairReader(Statements statements) {
    this.statements = statements;
    ofRules = statements.rules().stream().map(Statement::asker).toArray(Asker[]::new);
    ofCriteria = statements.criteria().stream().map(Statement::asker).toArray(Asker[]::new);
  }

  /** The fit of a mentee with a mentor in ten-thousandths, or {@link #NOT_ELIGIBLE}. */
  int eligibleFit(int mentee, int mentor) {
    if (rulesPassed(Asker::says, mentee, mentor) < ofRules.length) {
      return NOT_ELIGIBLE;
    }
    int fit = fit(Asker::says, mentee, mentor);
    return fit >= statements.minimumFit() ? fit : NOT_ELIGIBLE;
  }

  /** How many rules, one after the other, let a mentee with a mentor pass. */
  int rulesPassed(Asking asking, int mentee, int mentor) {
    int passed = 0;
    while (passed < ofRules.length
        && asking.says(ofRules[passed], mentee, mentor) == Statement.ALLOWED) {
      passed++;
    }
    return passed;
  }

  /** The fit of a mentee with a mentor in ten-thousandths, eligible or not. */
  int fit(Asking asking, int mentee, int mentor) {
    Tally fit = new Tally();
    for (int number = 0; number < ofCriteria.length; number++) {
      Statement criterion = statements.criteria().get(number);
      int parts = asking.says(ofCriteria[number], mentee, mentor);
      if (parts != Statement.LEFT_OUT) {
        fit.add(criterion.points(), parts);
      }
    }
    return fit.inTenThousandths();
  }
}
