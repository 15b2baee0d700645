package io.github.sceplifecycle.cms;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/** What the types of CMS messages are, in words. */
final class CmsType {

  private static final Map<ASN1ObjectIdentifier, String> WORDS =
      Map.of(
          CMSObjectIdentifiers.data, "plain data",
          CMSObjectIdentifiers.envelopedData, "enveloped data, which is encrypted",
          CMSObjectIdentifiers.authEnvelopedData, "enveloped data, which is encrypted",
          CMSObjectIdentifiers.encryptedData, "encrypted data",
          CMSObjectIdentifiers.digestedData, "digested data",
          CMSObjectIdentifiers.compressedData, "compressed data");

  private CmsType() {}

  static String words(ASN1ObjectIdentifier type) {
    return "a CMS message of " + WORDS.getOrDefault(type, "type " + type.getId());
  }
}
