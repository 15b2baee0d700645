package io.github.sceplifecycle.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs JMH in rounds, each with everything in it, and compares within each round: a machine that
 * others use too is not as fast from one quarter of an hour to the next, and a round is short.
 *
 * <p>The arguments are those of JMH; {@code -Drounds=N} says how many rounds there are.
 */
public final class Measure {

  private Measure() {}

  /** Measures, and prints the ratios. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions arguments = new CommandLineOptions(args);
    List<Collection<RunResult>> rounds = new ArrayList<>();
    for (int round = 0; round < Integer.getInteger("rounds", 3); round++) {
      OptionsBuilder options = new OptionsBuilder();
      options.parent(arguments).addProfiler(GCProfiler.class).addProfiler(CpuTime.class);
      rounds.add(new Runner(options.forks(1).build()).run());
    }
    System.out.print(Ratios.of(rounds));
  }
}
