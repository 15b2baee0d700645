package io.github.sceplifecycle.examples.spark;

import java.io.IOException;

/** What one machine holds, and from where on an engine is worth its start. */
public final class Scale {

  private Scale() {}

  /**
   * Measures.
   *
   * @param arguments {@code machine} and the greatest number of certificates, or {@code spark}, how
   *     many certificates and in how many partitions
   * @throws IOException if Spark cannot be closed
   */
  public static void main(String[] arguments) throws IOException {
    long certificates = Long.parseLong(arguments[1]);
    if (arguments[0].equals("spark")) {
      Compare.compare(certificates, Integer.parseInt(arguments[2]));
    } else {
      OneMachine.measure((int) certificates);
    }
  }
}
