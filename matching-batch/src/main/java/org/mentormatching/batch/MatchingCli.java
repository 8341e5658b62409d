package org.mentormatching.batch;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
    name = "matching",
    description = {
      "Matches mentees with mentors under a programme's own rules, proves how good the result is,",
      "and explains every pair and everybody left out."
    },
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      InitCommand.class,
      CheckCommand.class,
      RunCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      VerifyCommand.class,
      PublishCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "A programme is a folder with the exported files and, if you like, a program.yaml.",
      "Exit codes: 0 done, 1 unexpected failure, 2 wrong usage, 3 input or policy refused,",
      "4 pins cannot hold, 5 somebody unmatched under --require-all, 6 output not written,",
      "7 verification failed; 130 or 143 stopped by a signal."
    })
public final class MatchingCli {
  private static final int HELP_WIDTH = 100;

  private MatchingCli() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command and returns its exit code. */
  public static int run(PrintWriter toOut, PrintWriter toErr, String... arguments) {
    PrintWriter out = new PlainText(toOut);
    PrintWriter err = new PlainText(toErr);
    CommandLine line = new CommandLine(new MatchingCli());
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println(
              "matching: something unexpected failed. Please report it with these lines, which hold"
                  + " no names:");
          failure.printStackTrace(err);
          return ExitCode.UNEXPECTED_FAILURE.code();
        });
    IParameterExceptionHandler usual = line.getParameterExceptionHandler();
    line.setParameterExceptionHandler(
        (fault, words) -> usual.handleParseException(withoutNames(fault), words));
    line.setUsageHelpWidth(HELP_WIDTH);
    for (CommandLine command : withSubcommands(line)) {
      command.getCommandSpec().exitCodeOnInvalidInput(ExitCode.WRONG_USAGE.code());
    }
    int code = arguments.length == 0 ? line.execute("help") : line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** The same fault; words that are too many, which may be names, are counted and not repeated. */
  private static ParameterException withoutNames(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && fault.getCommandLine().getParent() != null) {
      int more = unmatched.getUnmatched().size();
      return new ParameterException(
          fault.getCommandLine(),
          "%s too many. Put a name or a folder of several words in quotation marks"
              .formatted(more == 1 ? "1 word" : more + " words"));
    }
    return fault;
  }

  private static List<CommandLine> withSubcommands(CommandLine line) {
    List<CommandLine> all = new ArrayList<>(line.getSubcommands().values());
    all.add(line);
    return all;
  }

  /** UTF-8, except on Windows, whose consoles have code pages of their own. */
  private static PrintWriter writer(PrintStream stream) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    Charset charset =
        windows
            ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    return new PrintWriter(stream, true, charset);
  }
}
