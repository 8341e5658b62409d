package org.mentormatching.batch.sample;

/**
 * Somebody in the organisation of the quarterly programme.
 *
 * @param managerId empty at the top of the chart; of nobody in the chart for somebody on loan from
 *     a partner
 */
record Employee(
    String id,
    String name,
    String email,
    String managerId,
    Department department,
    Site site,
    Stage stage) {
  private static final String PARTNER = "P-";

  /** The same person with a manager at a partner, who is not in the chart. */
  Employee lentBy(int manager) {
    return new Employee(id, name, email, PARTNER + manager, department, site, stage);
  }

  /** The same person under another name. */
  Employee named(String name, String email) {
    return new Employee(id, name, email, managerId, department, site, stage);
  }

  /** Whether the manager is somebody at a partner. */
  boolean onLoan() {
    return managerId.startsWith(PARTNER);
  }
}
