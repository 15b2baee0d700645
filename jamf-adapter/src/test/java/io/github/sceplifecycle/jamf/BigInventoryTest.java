package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.testkit.Pieces;
import io.github.sceplifecycle.testkit.SmallHeap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S-32: memory does not grow with the document. A JVM of its own reads 100 000 computers in 24 MB;
 * with {@code -Dinventory.computers=1000000 -Dinventory.heap=64m} a million.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BigInventoryTest {

  private static final String COMPUTERS = System.getProperty("inventory.computers", "100000");
  private static final String HEAP = System.getProperty("inventory.heap", "24m");

  @ParameterizedTest
  @EnumSource
  void a_big_inventory_is_read_in_a_small_heap(GeneratedInventory.Shape shape)
      throws IOException, InterruptedException {
    long computers = Long.parseLong(COMPUTERS) / (shape == GeneratedInventory.Shape.NARROW ? 1 : 5);
    long certificates = 0;
    for (int i = 0; i < computers; i++) {
      certificates += GeneratedInventory.certificates(i);
    }
    assertEquals(
        computers + " computers, " + certificates + " certificates, 0 problems",
        child(HEAP, shape.name(), "" + computers));
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "digits", "blanks", "text", "problems"})
  void a_hostile_stream_does_not_fill_the_heap(String attack)
      throws IOException, InterruptedException {
    String said = child("64m", attack, "0");
    assertEquals("1 computers, 0 certificates", said.substring(0, said.lastIndexOf(',')));
  }

  @Test
  void the_small_heap_is_too_small_for_the_document() throws IOException, InterruptedException {
    assertEquals("out of memory", child("24m", "whole", "100000"));
  }

  private static String child(String heap, String what, String computers)
      throws IOException, InterruptedException {
    List<String> used =
        List.of(
            JamfInventoryReader.class.getName(),
            "io.github.sceplifecycle.documents.Limits",
            "io.github.sceplifecycle.device.Device",
            "tools.jackson.core.JsonParser",
            "org.bouncycastle.asn1.x500.X500Name",
            "org.slf4j.Logger",
            "org.slf4j.simple.SimpleLogger");
    return new SmallHeap(heap, Child.class, used).run(what, computers);
  }

  /** What the other JVM runs. */
  static final class Child {

    private long computers;
    private long certificates;
    private long problems;

    private Child() {}

    @SuppressWarnings("SystemOut") // the answer to the parent
    public static void main(String[] args) throws Exception {
      SmallHeap.say(System.out, () -> new Child().read(args[0], Integer.parseInt(args[1])));
    }

    private String read(String what, int count) throws IOException {
      if (what.equals("whole")) {
        return "" + GeneratedInventory.bytes(count, GeneratedInventory.Shape.NARROW).length;
      }
      problems =
          JamfInventoryReader.stream(
                  "generated",
                  content(what, count),
                  device -> {
                    computers++;
                    certificates += device.value().certificates().orElseThrow().size();
                    problems += device.problems().size();
                  })
              .problems()
              .size();
      return computers + " computers, " + certificates + " certificates, " + problems + " problems";
    }

    private static InputStream content(String what, int count) {
      return switch (what) {
        case "names" -> attack("{", i -> "\"" + "n".repeat(200) + i + "\":1,", "\"x\":1}");
        case "digits" -> attack("", i -> "1".repeat(250), "");
        case "blanks" -> attack("", i -> " ".repeat(250), "1");
        case "text" -> attack("{\"udid\":\"", i -> "x".repeat(250), "\"}");
        case "problems" -> attack("1", i -> ",{\"id\":1,\"" + i + "\":2}", "");
        default -> new GeneratedInventory(count, GeneratedInventory.Shape.valueOf(what));
      };
    }

    private static InputStream attack(String start, IntFunction<String> piece, String end) {
      String first = "[{\"udid\":\"A\",\"certificates\":[]}," + start;
      return new Pieces(first, 1_000_000, piece, end + "]");
    }
  }
}
