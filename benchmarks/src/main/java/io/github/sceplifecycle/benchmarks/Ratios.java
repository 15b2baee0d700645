package io.github.sceplifecycle.benchmarks;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What came out: for each benchmark the median time, how many times that of {@code library} it is
 * (the median over the rounds of the ratio within each), the time for each certificate where the
 * benchmark says how many there are, and the bytes that it allocates.
 */
final class Ratios {

  /** To this method of its class, with the same parameters, each other one is compared. */
  private static final String MEASURE = "library";

  /** So begins the name of a count of nanoseconds. */
  private static final String PART = "nanosOf";

  private static final String ROW = "| %-52s | %15.1f ns | %9.2f | %9.2f | %9s | %12.1f |%n";
  private static final String HEAD = "| %-52s | %18s | %9s | %9s | %9s | %12s |%n";

  /** The parameter that says of how many certificates a benchmark is. */
  private static final String CERTIFICATES = "certificates";

  private final Map<String, Map<String, List<Double>>> times = new TreeMap<>();
  private final Map<String, Double> bytes = new TreeMap<>();
  private final Map<String, Double> certificates = new TreeMap<>();

  private Ratios() {}

  static Ratios of(List<Collection<RunResult>> rounds) {
    Ratios ratios = new Ratios();
    rounds.forEach(round -> round.forEach(ratios::add));
    return ratios;
  }

  private void add(RunResult result) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark();
    String method = name.substring(name.lastIndexOf('.') + 1);
    String kind = name.substring(0, name.lastIndexOf('.'));
    String group = kind.substring(kind.lastIndexOf('.') + 1) + parameters(params);
    add(group, method, scores(result, CpuTime.NAME));
    for (String part : parts(result)) {
      add(group, Introspector.decapitalize(part.substring(PART.length())), scores(result, part));
    }
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    certificates.put(
        group,
        params.getParamsKeys().contains(CERTIFICATES)
            ? Double.parseDouble(params.getParam(CERTIFICATES))
            : Double.NaN);
    bytes.put(group + method, allocated == null ? Double.NaN : allocated.getScore());
  }

  private void add(String group, String method, List<Double> scores) {
    times
        .computeIfAbsent(group, same -> new TreeMap<>())
        .computeIfAbsent(method, same -> new ArrayList<>())
        .add(median(scores));
  }

  /** What a benchmark counted itself of several things that it does in turn. */
  private static List<String> parts(RunResult result) {
    return result.getSecondaryResults().keySet().stream()
        .filter(name -> name.startsWith(PART))
        .toList();
  }

  private static String parameters(BenchmarkParams params) {
    StringBuilder text = new StringBuilder();
    params.getParamsKeys().forEach(key -> text.append(' ').append(params.getParam(key)));
    return text.toString();
  }

  private static List<Double> scores(RunResult result, String name) {
    return result.getBenchmarkResults().stream()
        .flatMap(Ratios::iterations)
        .map(iteration -> score(iteration, name))
        .toList();
  }

  /** A profiler tells the time of an operation, a count that of all operations together. */
  private static double score(IterationResult iteration, String name) {
    double score = iteration.getSecondaryResults().get(name).getScore();
    return name.startsWith(PART) ? score / iteration.getMetadata().getMeasuredOps() : score;
  }

  private static Stream<IterationResult> iterations(BenchmarkResult result) {
    return result.getIterationResults().stream();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(System.lineSeparator());
    text.append(format(HEAD, "", "processor time", "x library", "least x", "each", "bytes"));
    times.forEach(
        (group, methods) ->
            methods.forEach((method, found) -> text.append(row(group, method, found))));
    return text.toString();
  }

  private String row(String group, String method, List<Double> found) {
    List<Double> measure = times.get(group).getOrDefault(MEASURE, found);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < Math.min(found.size(), measure.size()); round++) {
      ratios.add(found.get(round) / measure.get(round));
    }
    String name = group + "." + method;
    double least = least(found) / least(measure);
    double each = median(found) / certificates.get(group);
    String certificate = Double.isNaN(each) ? "" : format("%.1f ns", each);
    double allocated = bytes.getOrDefault(group + method, Double.NaN);
    return format(ROW, name, median(found), median(ratios), least, certificate, allocated);
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
