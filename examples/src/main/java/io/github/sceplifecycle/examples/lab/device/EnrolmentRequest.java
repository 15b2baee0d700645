package io.github.sceplifecycle.examples.lab.device;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Makes certification requests. */
public final class EnrolmentRequest {

  private EnrolmentRequest() {}

  /**
   * A request for a certificate.
   *
   * @param credential the key to be certified
   * @param challenge the proof that one may enrol; empty for none
   * @return the request
   */
  public static PKCS10CertificationRequest of(Credential credential, Optional<String> challenge) {
    try {
      PKCS10CertificationRequestBuilder builder =
          new JcaPKCS10CertificationRequestBuilder(
              X500Name.getInstance(credential.certificate().getSubjectX500Principal().getEncoded()),
              credential.keys().getPublic());
      challenge.ifPresent(
          secret ->
              builder.addAttribute(
                  PKCSObjectIdentifiers.pkcs_9_at_challengePassword, encoded(secret)));
      return builder.build(
          new JcaContentSignerBuilder("SHA256withRSA").build(credential.privateKey()));
    } catch (OperatorCreationException impossible) {
      throw new IllegalStateException("this Java cannot sign", impossible);
    }
  }

  private static ASN1Encodable encoded(String secret) {
    return DERPrintableString.isPrintableString(secret)
        ? new DERPrintableString(secret)
        : new DERUTF8String(secret);
  }
}
