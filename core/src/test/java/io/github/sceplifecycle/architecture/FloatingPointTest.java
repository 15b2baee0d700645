package io.github.sceplifecycle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** S-4: integer arithmetic only. */
class FloatingPointTest {

  @Test
  void core_has_none() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files = classFiles();
    assertTrue(files.size() > 50, "the compiled classes are where they are looked for");
    for (Path file : files) {
      found.addAll(FloatingPoint.in(Files.readAllBytes(file)));
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  @Nested
  class The_scanner_finds {

    private List<String> in(Class<?> type) throws IOException {
      String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
      try (InputStream stream = type.getResourceAsStream(file)) {
        assertNotNull(stream, file);
        return FloatingPoint.in(stream.readAllBytes());
      }
    }

    @Test
    void nothing_in_integer_arithmetic() throws IOException {
      assertEquals(List.of(), in(Integers.class));
    }

    @Test
    void a_conversion_and_a_multiplication() throws IOException {
      String found = in(Percentage.class).toString();
      assertTrue(found.contains("L2D"), found);
      assertTrue(found.contains("DMUL"), found);
      assertTrue(found.contains("D2L"), found);
      assertTrue(found.contains("LDC"), found);
    }

    @Test
    void a_field_a_parameter_an_array_and_a_box() throws IOException {
      assertTrue(in(Field.class).toString().contains("field share"), "field");
      assertTrue(in(Parameter.class).toString().contains("signature (F)"), "parameter");
      assertTrue(in(Array.class).toString().contains("NEWARRAY"), "array");
      assertTrue(in(Box.class).toString().contains("CHECKCAST"), "box");
    }
  }

  /** Uses DUP and its kin. */
  static final class Integers {
    private long[] counts = {1, 2, 3};

    long next(int at) {
      counts[at] += 2L;
      return counts[at]++;
    }
  }

  static final class Percentage {
    long of(long lifetime) {
      return (long) (lifetime * 0.2);
    }
  }

  static final class Field {
    @SuppressWarnings("unused") // what the scanner is to find
    private double share;
  }

  static final class Parameter {
    boolean ignored(float share) {
      return share > 1;
    }
  }

  static final class Array {
    Object made() {
      return new float[2];
    }
  }

  static final class Box {
    Number cast(Object any) {
      return (Double) any;
    }
  }
}
