package io.github.sceplifecycle.fuzz;

import java.nio.charset.StandardCharsets;

/** The ways in which Jamf's answers carry a property list as a text. */
enum Envelope {
  ESCAPED {
    @Override
    String text(String list) {
      return xml(
          list.replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\r", "&#13;"));
    }
  },
  CDATA {
    @Override
    String text(String list) {
      return xml("<![CDATA[" + list.replace("]]>", "]]]]><![CDATA[>") + "]]>");
    }
  },
  JSON {
    @Override
    String text(String list) {
      return "{\"configuration_profile\":{\"general\":{\"id\":12,\"name\":\"Harbour\","
          + "\"redeploy_days_before_certificate_expires\":30,\"payloads\":\""
          + list.replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\r", "\\r")
              .replace("\t", "\\t")
          + "\"}}}";
    }
  };

  abstract String text(String list);

  byte[] around(String list) {
    return text(list).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether an XML 1.0 document can hold the text at all. */
  static boolean canHold(String list) {
    return list.codePoints().allMatch(Envelope::isXml);
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static String xml(String payloads) {
    return "<configuration_profile><general><id>12</id><name>Harbour</name>"
        + "<redeploy_days_before_certificate_expires>30"
        + "</redeploy_days_before_certificate_expires><payloads>"
        + payloads
        + "</payloads></general></configuration_profile>";
  }
}
