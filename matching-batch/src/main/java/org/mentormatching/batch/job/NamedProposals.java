package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;

/** Finds the proposals of a programme by number, cycle, both, or folder. */
final class NamedProposals {
  private static final Pattern NUMBER = Pattern.compile("(?:proposal-)?([1-9][0-9]{0,8})");

  /** A name with a number in it; of another word nobody knows whether it is a person's. */
  private static final Pattern MAY_BE_SHOWN = Pattern.compile("[\\w./-]*\\d[\\w./-]*");

  private final Path folder;
  private final String cycle;

  /**
   * The proposals of a programme.
   *
   * @param cycle the cycle meant where none is named; otherwise the one that program.yaml names
   */
  NamedProposals(Path folder, Optional<String> cycle) throws WrongUsageException {
    Programme.refuseOthers(folder);
    this.folder = folder;
    this.cycle = cycle.orElseGet(() -> ProgramReader.read(folder).program().cycle());
  }

  /**
   * Two proposals, the earlier one first.
   *
   * @param names none for the two newest, one for that and the newest, or two
   */
  List<Path> two(List<String> names) throws WrongUsageException, IOException {
    if (names.size() == 2) {
      return List.of(find(names.get(0)), find(names.get(1)));
    }
    List<Path> all = inOrder(ProposalFolder.cycle(folder, cycle));
    if (all.isEmpty()) {
      throw new WrongUsageException(
          "there is no proposal of " + cycle + " yet. Next: " + NextCommand.of("run", folder));
    }
    Path newest = all.get(all.size() - 1);
    if (names.size() == 1) {
      return List.of(find(names.get(0)), newest);
    }
    if (all.size() == 1) {
      throw new WrongUsageException(
          "there is one proposal of %s alone. Name another cycle to compare it with: %s CYCLE"
              .formatted(cycle, NextCommand.of("compare", folder)));
    }
    return List.of(all.get(all.size() - 2), newest);
  }

  private Path find(String name) throws WrongUsageException, IOException {
    int slash = name.lastIndexOf('/');
    Matcher number = NUMBER.matcher(name.substring(slash + 1));
    if (number.matches()) {
      String of = slash < 0 ? cycle : name.substring(0, slash);
      Path proposal = ProposalFolder.cycle(folder, of).resolve("proposal-" + number.group(1));
      if (isProposal(proposal)) {
        return proposal;
      }
    }
    List<Path> ofCycle = inOrder(ProposalFolder.cycle(folder, name));
    if (!ofCycle.isEmpty()) {
      return ofCycle.get(ofCycle.size() - 1);
    }
    try {
      if (isProposal(Path.of(name))) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      throw unknown(name);
    }
    throw unknown(name);
  }

  private static boolean isProposal(Path path) {
    return Files.exists(path.resolve(Proposal.RECORD));
  }

  private WrongUsageException unknown(String name) throws WrongUsageException {
    String shown =
        MAY_BE_SHOWN.matcher(name).matches()
            ? "proposal or cycle " + name
            : "such proposal or cycle";
    return new WrongUsageException(
        "there is no %s. Name a number (1), a cycle (%s) or both (%s/1)"
            .formatted(shown, cycle, cycle));
  }

  private static List<Path> inOrder(Path cycle) throws IOException {
    if (!Files.isDirectory(cycle)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(cycle)) {
      return children
          .filter(child -> ProposalFolder.number(child) > 0 && isProposal(child))
          .sorted(Comparator.comparingInt(ProposalFolder::number))
          .toList();
    }
  }
}
