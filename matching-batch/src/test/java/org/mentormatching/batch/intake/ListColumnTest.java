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

  @Test
  void choiceWithACommaStaysWholeThoughItNeverStandsAlone() {
    ListColumn column =
        column(
            "Strategy, vision and planning, Feedback",
            "Conflict, Strategy, vision and planning, Delegation",
            "Feedback, Conflict");

    assertThat(column.inferred()).containsExactly("Strategy, vision and planning");
    assertThat(column.split("Conflict, Strategy, vision and planning, Delegation"))
        .containsExactly("Conflict", "Strategy, vision and planning", "Delegation");
    assertThat(column.doubts()).isZero();
  }

  @Test
  void choiceOfThreePartsStaysWhole() {
    ListColumn column =
        column("Finance, tax, audit, Law", "Law, Finance, tax, audit", "Data, Law", "Law, Art");

    assertThat(column.split("Finance, tax, audit, Law"))
        .containsExactly("Finance, tax, audit", "Law");
  }

  @Test
  void oneCellAloneIsInDoubt() {
    ListColumn column = column("Conflict, Strategy, vision and planning, Law", "Law, Conflict");

    assertThat(column.doubtful()).contains("Conflict, Strategy, vision and planning, Law");
    assertThat(column.doubts()).isEqualTo(1);
  }

  @Test
  void answersThatFollowDifferentOnesAreNotInDoubt() {
    assertThat(column("Art, Law and order", "Data, Law and order", "Music, Art").doubts()).isZero();
  }

  @Test
  void wordsOfSomebodyWhoTypesTheListStayApart() {
    ListColumn column =
        column("Strategy, leadership, planning", "Planning, leadership", "Feedback, strategy");

    assertThat(column.inferred()).isEmpty();
    assertThat(column.split("Strategy, leadership, planning"))
        .containsExactly("Strategy", "leadership", "planning");
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

  @Test
  void whatTheOtherSideSaysWholeStaysWhole(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,domains\nE-1,\"Law, Finance, Tax, Data\"\nE-2,Law\n")
            .file(
                "mentors.csv",
                "id,capacity,domains\nM-1,2,\"Finance, Tax;Law;\"\nM-2,1,\"Data;\"\n");

    assertThat(domains(program, "E-1")).containsExactly("Law", "Finance, Tax", "Data");
  }

  @Test
  void whatIsInDoubtIsNotedWithItsCell(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,domains\nE-1,\"Law, Art\"\nE-2,\"Data, Strategy, vision and planning, Law\"\n");

    assertThat(program.sentences())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("mentees.csv:3 (B3): column \"domains\": ")
                    .contains("could be split in another way", "values: domains: in program.yaml"));
  }

  @Test
  void otherIsNoAnswerAndWordsBehindItAre(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,domains\nE-1,\"Law;Other: Space law;\"\nE-2,\"Art;Other;\"\n");

    assertThat(domains(program, "E-1")).containsExactly("Law", "Space law");
    assertThat(domains(program, "E-2")).containsExactly("Art");
    assertThat(program.sentences())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("mentees.csv:2 (B2)")
                    .contains("\"Other: Space law\" was read as \"Space law\""))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("mentees.csv:3 (B3)")
                    .contains("\"Other\" names nothing and was left out"));
  }

  @Test
  void marksUnderTheOptionsOfOneQuestionMeanTheOptions(@TempDir Path folder) {
    Reading reading =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                "columns: {mentees: {development_areas: ['Learn what? [Finance]', 'Learn what?"
                    + " [Speaking]']}}\n")
            .file(
                "mentees.csv",
                """
                id,Learn what? [Finance],Learn what? [Speaking]
                E-1,Yes,No
                E-2,0,1
                E-3,Not at all,x
                """)
            .read();

    assertThat(reading.problem().orElseThrow().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.DEVELOPMENT_AREAS).orElse(List.of()))
        .containsExactly(List.of("Finance"), List.of("Speaking"), List.of("Speaking"));
  }

  private static ProgramFolder ranking(Path folder, String rows) {
    return ProgramFolder.sound(folder)
        .file("program.yaml", "columns: {mentees: {development_areas: [Q3_1, Q3_2, Q3_3]}}\n")
        .file(
            "mentees.csv",
            """
            id,Q3_1,Q3_2,Q3_3
            Your id,Rank what to learn - Finance,Rank what to learn - Law,Rank what to learn - Sales
            "{""ImportId"":""QID1""}","{""ImportId"":""QID3_1""}","{""ImportId"":""QID3_2""}","{""ImportId"":""QID3_3""}"
            """
                + rows);
  }

  private static List<List<String>> wanted(ProgramFolder program) {
    return program.read().problem().orElseThrow().mentees().stream()
        .map(mentee -> mentee.attributes().get(Columns.DEVELOPMENT_AREAS).orElse(List.of()))
        .toList();
  }

  @Test
  void numbersThatRankTheOptionsOfOneQuestionMeanTheOptionsInThatOrder(@TempDir Path folder) {
    ProgramFolder program = ranking(folder, "E-1,2,3,1\nE-2,,1,\nE-3,2,1,\n");

    assertThat(wanted(program))
        .containsExactly(
            List.of("Sales", "Finance", "Law"), List.of("Law"), List.of("Law", "Finance"));
    assertThat(program.sentences())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains(
                        "the numbers were read as ranks of the options, the first choice first"));
  }

  @Test
  void marksUnderLabelsWithNumbersMeanTheOptionsThatTheQuestionsEndWith(@TempDir Path folder) {
    assertThat(wanted(ranking(folder, "E-1,x,,x\nE-2,,x,\n")))
        .containsExactly(List.of("Finance", "Sales"), List.of("Law"));
  }

  @Test
  void numbersThatRepeatAreNoRanks(@TempDir Path folder) {
    assertThat(ranking(folder, "E-1,2,2,1\nE-2,1,2,3\n").sentences())
        .noneMatch(note -> note.contains("read as ranks"));
  }
}
