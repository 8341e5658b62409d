package org.mentormatching.batch.sample;

import java.util.List;

/** The departments of the quarterly programme's organisation, with their numbers of managers. */
enum Department {
  ENGINEERING(
      "Engineering",
      120,
      3,
      6,
      16,
      "web applications, embedded software, cloud infrastructure, security"),
  PRODUCT("Product", 36, 1, 2, 5, "discovery, roadmaps, pricing, accessibility"),
  DESIGN("Design", 26, 0, 1, 3, "interaction design, user research, accessibility"),
  DATA("Data", 34, 1, 2, 4, "machine learning, analytics, data platforms, experiments"),
  SALES("Sales", 52, 1, 3, 7, "key accounts, partnerships, pricing, forecasting"),
  CUSTOMER_CARE("Customer Care", 46, 1, 2, 6, "support, onboarding, field service, training"),
  OPERATIONS("Operations", 44, 1, 2, 6, "supply chain, quality, manufacturing, safety"),
  FINANCE("Finance", 20, 1, 1, 2, "controlling, forecasting, procurement"),
  PEOPLE("People", 14, 0, 1, 2, "hiring, training, compensation"),
  LEGAL("Legal", 7, 0, 1, 0, "contracts, privacy, compliance");

  final String label;
  final int size;
  final int directors;
  final int heads;
  final int leads;
  private final String domains;

  Department(String label, int size, int directors, int heads, int leads, String domains) {
    this.label = label;
    this.size = size;
    this.directors = directors;
    this.heads = heads;
    this.leads = leads;
    this.domains = domains;
  }

  /** How many manage nobody; one executive, directors, heads and leads manage the others. */
  int individualContributors() {
    return size - 1 - directors - heads - leads;
  }

  /** Fields of expertise of its people. */
  List<String> domains() {
    return List.of(domains.split(", ", -1));
  }
}
