package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.testkit.IntakeLaws;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The laws of readers, with documents to try them on. */
final class ReaderTrials {

  private static final String SECRET = "hunter2-never-shown";

  static final Net<ReaderFunction<Integer>, byte[]> NET =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-32 every document is answered",
                  (code, content) ->
                      IntakeLaws.everyDocumentIsAnswered(code, "numbers.txt", content)),
              new Trial<>(
                  "S-33 secrets stay out",
                  (code, content) ->
                      IntakeLaws.secretsStayOut(code, "numbers.txt", content, SECRET)),
              new Trial<>(
                  "S-31 truncation adds nothing",
                  (code, content) ->
                      IntakeLaws.truncationAddsNothing(
                          code, "numbers.txt", content, content.length / 2))),
          List.of(
              document(""),
              document("1\n2\n3\n4\n"),
              document("1\nfive\n3\n"),
              document("1\nchallenge=" + SECRET + "\n")));

  private ReaderTrials() {}

  private static byte[] document(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
