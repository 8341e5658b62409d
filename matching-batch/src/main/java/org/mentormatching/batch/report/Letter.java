package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentormatching.model.Person;

/**
 * What one recipient is told.
 *
 * @param role mentee or mentor
 * @param person the recipient
 * @param partners everybody whom the recipient is to meet
 * @param reason why there is nobody; empty if there is
 */
record Letter(String role, Person person, List<Partner> partners, String reason) {
  private static final List<String> OF_RECIPIENT =
      List.of(
          "role",
          "id",
          "name",
          "email",
          "cycle",
          "cycle_starts",
          "cycle_ends",
          "partners",
          "reason",
          "partner_names");

  /**
   * What a recipient is told of a partner.
   *
   * @param name the partner's name
   * @param email the partner's address
   * @param why what speaks for the pair
   * @param talkAbout what to begin with
   * @param invitation the file with the calendar entry; empty if there is none
   */
  record Partner(String name, String email, String why, String talkAbout, String invitation) {
    private List<String> cells() {
      return List.of(name, email, why, talkAbout, invitation);
    }

    /** Nothing: names never reach a log. */
    @Override
    public String toString() {
      return "a partner";
    }
  }

  private static final List<String> OF_PARTNER =
      List.of("name", "email", "why", "talk_about", "invitation");

  /** Copies the list. */
  Letter {
    partners = List.copyOf(partners);
  }

  /** A table with a row for each letter, and columns for as many partners as anybody has. */
  static Sheet sheet(List<Letter> letters, String cycle, String starts, String ends) {
    int most = letters.stream().mapToInt(letter -> letter.partners.size()).max().orElse(1);
    List<String> header = new ArrayList<>(OF_RECIPIENT);
    for (int i = 0; i < Math.max(most, 1); i++) {
      for (String part : OF_PARTNER) {
        header.add(column(i, part));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (Letter letter : letters) {
      Map<String, String> cells = letter.cells();
      cells.put("cycle", cycle);
      cells.put("cycle_starts", starts);
      cells.put("cycle_ends", ends);
      rows.add(header.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
    return new Sheet(header, rows);
  }

  private static String column(int partner, String part) {
    return "partner_" + (partner + 1) + "_" + part;
  }

  private Map<String, String> cells() {
    Map<String, String> cells = new HashMap<>();
    cells.put("role", role);
    cells.put("id", person.id());
    cells.put("name", person.name());
    cells.put("email", person.email());
    cells.put("partners", Integer.toString(partners.size()));
    cells.put("reason", reason);
    cells.put(
        "partner_names", partners.stream().map(Partner::name).collect(Collectors.joining("; ")));
    for (int i = 0; i < partners.size(); i++) {
      List<String> ofPartner = partners.get(i).cells();
      for (int part = 0; part < OF_PARTNER.size(); part++) {
        cells.put(column(i, OF_PARTNER.get(part)), ofPartner.get(part));
      }
    }
    return cells;
  }

  /** The id alone: names never reach a log. */
  @Override
  public String toString() {
    return role + " " + person.id();
  }
}
