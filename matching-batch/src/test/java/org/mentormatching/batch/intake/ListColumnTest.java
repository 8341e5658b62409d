package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentormatching.model.Columns;

/** How lists are written in one cell. */
class ListColumnTest {
  private static final String AUDIT = "Finance, tax and audit";

  private static ListColumn column(String... cells) {
    return new ListColumn(List.of(cells), List.of(), Optional.empty());
  }

  private static ListColumn knowing(List<String> known, String... cells) {
    return new ListColumn(List.of(cells), known, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Law; Data ! Law/Data",
        "Law;Data; ! Law/Data",
        "Law|Data ! Law/Data",
        "Law, Data ! Law/Data",
        "Law,Data, ! Law/Data",
        "Law\\nData ! Law/Data",
        "• Law\\n• Data ! Law/Data",
        "- Law\\n- Data and art ! Law/Data and art",
        "* Law,\\n* Data, taxes ! Law/Data, taxes",
        "1. Law\\n2) Data ! Law/Data",
        "• Law • Data ! Law/Data",
        "Law · Data ! Law/Data",
        "Law; Data, taxes ! Law/Data, taxes",
        "Law;\\nData; ! Law/Data",
        "C:\\;x;Law ! C:;x/Law",
        "law;Law ! law",
        "Col·legi ! Col·legi",
        "Law ! Law",
        "English / Spanish ! English/Spanish",
        "English + Spanish ! English/Spanish",
        "Planning (time, people), Law ! Planning (time, people)/Law",
        "1,000 people,Law ! 1,000 people/Law",
        "Data,Law, tax and audit,Art ! Data/Law, tax and audit/Art",
      })
  void splitsEveryCellByItsOwnSeparator(String cell, String entries) {
    String text = cell.replace("\\n", "\n");

    assertThat(String.join("/", column(text).split(text))).isEqualTo(entries);
  }

  @Test
  void eachCellOfAColumnHasASeparatorOfItsOwn() {
    ListColumn column = column("Law;Data", "Law|Art", "Law, Data", "Art\nLaw", "Data, taxes");

    assertThat(column.split("Law|Art")).containsExactly("Law", "Art");
    assertThat(column.split("Law, Data")).containsExactly("Law", "Data");
    assertThat(column.split("Data, taxes")).containsExactly("Data, taxes");
    assertThat(column.doubtful()).contains("Data, taxes");
  }

  @Test
  void spaceBehindACommaBelongsToTheAnswerWhereOthersHaveNone() {
    ListColumn column = column("Law, tax and audit", "Data,Law, tax and audit", "Art,Data");

    assertThat(column.split("Law, tax and audit")).containsExactly("Law, tax and audit");
    assertThat(column.split("Art,Data")).containsExactly("Art", "Data");
    assertThat(column.doubts()).isZero();
  }

  @Test
  void slashesSeparateOnlyWhereNothingElseDoes() {
    assertThat(column("AI / ML", "Law, Data").split("AI / ML")).containsExactly("AI / ML");
    assertThat(column("AI / ML; Law").split("AI / ML; Law")).containsExactly("AI / ML", "Law");
    assertThat(column("Law + Art", "Law, Data").split("Law + Art")).containsExactly("Law", "Art");
  }

  @Test
  void givenSeparatorIsTheOnlyOne() {
    ListColumn column = new ListColumn(List.of("a, b;c|d"), List.of("a, b"), Optional.of(','));

    assertThat(column.split("a, b;c|d")).containsExactly("a", "b;c|d");
  }

  @Test
  void longestKnownValueWins() {
    List<String> known = List.of(AUDIT, "Finance", "Law, tax");

    assertThat(knowing(known).split("Finance, tax and audit, Law, tax, Data, Finance"))
        .containsExactly(AUDIT, "Law, tax", "Data", "Finance");
    assertThat(knowing(known).split("FINANCE, TAX AND AUDIT"))
        .containsExactly("FINANCE, TAX AND AUDIT");
  }

  @Test
  void valuesSeenAloneSplitTheOthers() {
    ListColumn column = column("A", "B", "A, B", "B, A", "A, B");

    assertThat(column.split("A, B")).containsExactly("A", "B");
    assertThat(column.inferred()).isEmpty();
    assertThat(column.doubts()).isZero();
  }

  @Test
  void choiceWithACommaThatIsSeenAloneStaysWhole() {
    ListColumn column = column("Law", AUDIT, "Finance, tax and audit, Law", "Data, " + AUDIT);

    assertThat(column.inferred()).containsExactly(AUDIT);
    assertThat(column.split("Data, Finance, tax and audit, Law"))
        .containsExactly("Data", AUDIT, "Law");
  }

  @Test
  void choiceWithACommaStaysWholeBesideOneThatBeginsLikeIt() {
    ListColumn column = column("Finance", AUDIT, AUDIT, "Finance, Law");

    assertThat(column.split(AUDIT)).containsExactly(AUDIT);
    assertThat(column.split("Finance, Law")).containsExactly("Finance", "Law");
  }

  @Test
  void partsThatStandApartAreEntriesOfTheirOwn() {
    ListColumn column = column("Sales, Tax", "Sales, Tax", "Tax, Law", "Law, Sales, Tax");

    assertThat(column.split("Law, Sales, Tax")).containsExactly("Law", "Sales", "Tax");
  }

  @Test
  void notesCellsThatCouldBeSplitInTwoWays() {
    assertThat(knowing(List.of("A, B", "B, C", "A", "C"), "A, B, C").doubtful())
        .contains("A, B, C");
    assertThat(column(AUDIT, "Law").doubtful()).contains(AUDIT);
    assertThat(column("planning, public speaking", "Strategy, leadership").doubts()).isZero();
  }

  @Test
  void doesNotDependOnTheOrderOfCells() {
    List<String> cells =
        new ArrayList<>(List.of("Finance", AUDIT, "Law, " + AUDIT, "Law", "A, b", "b, A", "b"));
    ListColumn straight = new ListColumn(cells, List.of(), Optional.empty());
    Collections.reverse(cells);
    ListColumn turned = new ListColumn(cells, List.of(), Optional.empty());

    assertThat(turned.inferred()).isEqualTo(straight.inferred());
    assertThat(turned.doubtful()).isEqualTo(straight.doubtful());
  }

  private static List<String> domains(ProgramFolder program, String id) {
    return program
        .problem()
        .mentee(id)
        .orElseThrow()
        .attributes()
        .get(Columns.DOMAINS)
        .orElseThrow();
  }

  @Test
  void readsChoicesThatTheProgrammeNames(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "values: {domains: {'Finance, tax and audit': Finance}}\n")
            .file("mentees.csv", "id,domains\nE-1,\"Law, Finance, Tax and audit\"\n");

    assertThat(domains(program, "E-1")).containsExactly("Law", "Finance");
    assertThat(program.sentences()).isEmpty();
  }

  @Test
  void splitsTheCellForOthersOfAOneColumnPerChoiceExport(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "columns: {mentees: {domains: ['Law, tax', Data, Other]}}\n")
            .file(
                "mentees.csv",
                """
                id,"Law, tax",Data,Other
                E-1,x,Data,"Art, history"
                E-2,"Law, tax",-,Music
                """);

    assertThat(domains(program, "E-1")).containsExactly("Law, tax", "Data", "Art", "history");
    assertThat(domains(program, "E-2")).containsExactly("Law, tax", "Music");
    assertThat(program.sentences()).isEmpty();
  }
}
