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
 * <p>The arguments are those of JMH; {@code -f} says how many rounds there are, each in a process
 * of its own for every benchmark. A first argument {@code quick} stands for one short round, and
 * {@code brief} for a single call of everything on little data, which measures nothing and shows
 * that all of it still works.
 */
public final class Measure {

  private static final int ROUNDS = 3;
  private static final String PARAMETER = "-p";

  private static final List<String> QUICK =
      List.of("-f", "1", "-wi", "4", "-i", "3", "-w", "1", "-r", "500ms");

  private static final List<String> BRIEF =
      List.of(
          ("-f 0 -bm ss -wi 0 -i 1 -p certificates=1000 -p computers=10 -p threads=1"
                  + " -p shape=NARROW -p lifetime=PT8760H17S")
              .split(" "));

  private Measure() {}

  /** Measures, and prints the ratios. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions arguments = new CommandLineOptions(arguments(args));
    int forks = arguments.getForkCount().orElse(ROUNDS);
    List<Collection<RunResult>> rounds = new ArrayList<>();
    for (int round = 0; round < Math.max(1, forks); round++) {
      OptionsBuilder options = new OptionsBuilder();
      options.parent(arguments).addProfiler(GCProfiler.class).addProfiler(CpuTime.class);
      options.shouldFailOnError(true);
      rounds.add(new Runner(options.forks(Math.min(1, forks)).build()).run());
    }
    System.out.print(Ratios.of(rounds));
  }

  /** What a word stands for, but for what is stated beside it. */
  private static String[] arguments(String... args) {
    List<String> preset =
        switch (args.length == 0 ? "" : args[0]) {
          case "quick" -> QUICK;
          case "brief" -> BRIEF;
          default -> List.of();
        };
    List<String> stated = List.of(args).subList(preset.isEmpty() ? 0 : 1, args.length);
    List<String> all = new ArrayList<>(stated);
    for (int at = 0; at < preset.size(); at += 2) {
      if (PARAMETER.equals(preset.get(at)) || !stated.contains(preset.get(at))) {
        all.addAll(preset.subList(at, at + 2));
      }
    }
    return all.toArray(String[]::new);
  }
}
