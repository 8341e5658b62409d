/**
 * What is measured. {@link org.mentormatching.benchmarks.KernelBenchmark} times the exact kernel
 * alone and {@link org.mentormatching.benchmarks.MatchBenchmark} a whole match in a warm virtual
 * machine; {@link org.mentormatching.benchmarks.TimedMatch} times one match in a fresh one, phase
 * by phase.
 *
 * <pre>
 *   mvn -B -q -pl benchmarks -am package -DskipTests
 *   java -jar benchmarks/target/benchmarks.jar
 *   java -cp benchmarks/target/benchmarks.jar org.mentormatching.benchmarks.TimedMatch custom
 *   java -Xmx4g -cp benchmarks/target/benchmarks.jar org.mentormatching.benchmarks.TimedMatch large
 * </pre>
 */
@NullMarked
package org.mentormatching.benchmarks;

import org.jspecify.annotations.NullMarked;
