/**
 * Signed CMS messages (RFC 5652) that nobody vouches for, in BER or DER.
 *
 * <p>Start from {@link io.github.sceplifecycle.cms.SignedData}. A message's outline is walked over
 * without recursion and within bounds before anything is built from it (S-32). What a signature is
 * worth is said and never acted upon: no chain, date or use of a certificate is looked at, and
 * nobody is trusted here. This room does not know what is signed: a SCEP message, a profile or
 * anything else. It never decrypts.
 */
@NullMarked
package io.github.sceplifecycle.cms;

import org.jspecify.annotations.NullMarked;
