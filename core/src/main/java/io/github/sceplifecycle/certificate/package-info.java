/**
 * SCEP client certificates: how long they are valid, who they name, what they may be used for.
 *
 * <p>Start from {@link io.github.sceplifecycle.certificate.Validity} and {@link
 * io.github.sceplifecycle.certificate.ClientCertificate}; {@link
 * io.github.sceplifecycle.certificate.CertificateReader} reads DER and PEM. This room does not know
 * who holds a certificate, when it is replaced or what it attests.
 */
@NullMarked
package io.github.sceplifecycle.certificate;

import org.jspecify.annotations.NullMarked;
