/**
 * What a certificate authority issues and refuses.
 *
 * <p>Start from {@link io.github.sceplifecycle.authority.CertificateAuthority}; its {@code okta()}
 * is the worked preset. This room knows certificates, but neither the devices that hold them nor
 * the MDM that brings them.
 */
@NullMarked
package io.github.sceplifecycle.authority;

import org.jspecify.annotations.NullMarked;
