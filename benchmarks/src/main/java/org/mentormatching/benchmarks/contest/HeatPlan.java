package org.mentormatching.benchmarks.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in one heat: one instance, some contestants in turns, one virtual machine.
 *
 * @param shape what the instance looks like
 * @param seed the seed of the instance
 * @param laps measured laps of each contestant
 * @param warmUp processor time for which each contestant runs before it is measured; if zero, its
 *     first solve is measured
 * @param time what contestants get whose time is given
 * @param contestants their names
 */
record HeatPlan(
    Shape shape, long seed, int laps, Duration warmUp, Duration time, List<String> contestants) {
  HeatPlan {
    contestants = List.copyOf(contestants);
  }

  /** The plan as arguments that {@link #parse} reads. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(shape.word());
    arguments.add(Long.toString(seed));
    arguments.add(Integer.toString(laps));
    arguments.add(warmUp.toString());
    arguments.add(time.toString());
    arguments.addAll(contestants);
    return arguments;
  }

  /** The plan that arguments say. */
  static HeatPlan parse(List<String> arguments) {
    return new HeatPlan(
        Shape.parse(arguments.get(0)),
        Long.parseLong(arguments.get(1)),
        Integer.parseInt(arguments.get(2)),
        Duration.parse(arguments.get(3)),
        Duration.parse(arguments.get(4)),
        arguments.subList(5, arguments.size()));
  }
}
