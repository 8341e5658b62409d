package org.mentormatching.benchmarks.contest;

import java.util.List;

/** When a virtual machine gives a method to its optimising compiler. */
public enum Compiling {
  /** As it comes. */
  USUAL(""),
  /** As the launcher of this project asks for with large programmes: later. */
  LAUNCHER(
      "-XX:Tier4InvocationThreshold=100000"
          + " -XX:Tier4MinInvocationThreshold=20000"
          + " -XX:Tier4CompileThreshold=200000"
          + " -XX:Tier4BackEdgeThreshold=800000");

  private final String options;

  Compiling(String options) {
    this.options = options;
  }

  /** The options of the virtual machine. */
  List<String> options() {
    return options.isEmpty() ? List.of() : List.of(options.split(" ", -1));
  }
}
