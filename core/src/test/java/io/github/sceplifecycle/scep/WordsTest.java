package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.cms.ValueType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S-40, S-41: what a person is told of a message, of a request and of its signature. */
class WordsTest {

  private static void assertTellApart(Stream<String> words) {
    List<String> all = words.toList();
    assertEquals(all.size(), all.stream().distinct().count(), all::toString);
    assertTrue(all.stream().noneMatch(String::isBlank), all::toString);
    assertTrue(all.stream().noneMatch(one -> one.endsWith(".")), all::toString);
  }

  @Test
  void every_reason_check_and_type_has_words_of_its_own() {
    assertTellApart(Stream.of(RequestReason.values()).map(RequestReason::words));
    assertTellApart(Stream.of(SignatureCheck.values()).map(SignatureCheck::words));
    assertTellApart(Stream.of(ValueType.values()).map(ValueType::words));
  }

  @Test
  void S41_a_refused_renewal_says_its_kind() {
    RequestJudgement refused =
        new RequestJudgement.RenewalRefused(
            FailInfo.BAD_REQUEST, List.of(RequestReason.RENEWAL_REQUESTS_REFUSED));
    assertEquals(RequestKind.RENEWAL_REFUSED, refused.kind());
  }
}
